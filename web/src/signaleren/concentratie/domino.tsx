import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Button, Card, EmptyState, useAfdruk, WachtOp } from '../../ui/index.ts';
import { type DeelProps, Kleinzin, Tredeteken } from './delen.tsx';
import { Dominokeuze } from './dominokeuze.tsx';
import { Gemeenten } from './gemeenten.tsx';
import { Ontvangers } from './ontvangers.tsx';
import { Vormen } from './vormen.tsx';
import { type Domino, dominoVraag, type Ronde } from './vragen.ts';

/** What happens when the chosen providers stop. */
export function DominoDeel(props: DeelProps) {
  const t = useTranslations('concentratie.domino');
  const { zoek, eigen } = props;
  const kvks = zoek.kvks ?? [];
  const regio = eigen ?? zoek.regio;
  const vraag = useQuery(dominoVraag(regio, kvks, zoek.tweede === 'ja', useBekendOp()));
  return (
    <div className="baken-stapel">
      <Dominokeuze {...props} gekozen={vraag.data?.gekozen ?? []} />
      {kvks.length === 0 ? (
        <EmptyState titel={t('begin')}>{t('beginTekst')}</EmptyState>
      ) : (
        <WachtOp vraag={vraag} regels={10}>
          {(beeld) => <Gevolgen beeld={beeld} {...props} />}
        </WachtOp>
      )}
    </div>
  );
}

function Gevolgen({ beeld, zoek, wijzig }: DeelProps & { readonly beeld: Domino }) {
  const t = useTranslations('concentratie.domino');
  const ronde = beeld.rondes.at(-1);
  if (!ronde) return null;
  const tweede = beeld.rondes.length > 1;
  return (
    <>
      <Kleinzin minstens={beeld.minstens} />
      <Zinnen beeld={beeld} />
      {tweede && <Vallers ronde={ronde} />}
      {ronde.perHulpvorm.length > 0 && (
        <>
          <Vormen ronde={ronde} titel={t('vormenTitel')} />
          <Gemeenten ronde={ronde} />
          <Ontvangers
            ronde={ronde}
            alleenKwetsbaar={zoek.ontvangers === 'kwetsbaar'}
            onKwetsbaar={(aan) => wijzig({ ontvangers: aan ? 'kwetsbaar' : undefined })}
          />
        </>
      )}
      <Aannames vanRegio={beeld.regio !== null} />
    </>
  );
}

/** The answer in words: who loses help, who fits somewhere, and what a second round adds. */
function Zinnen({ beeld }: { readonly beeld: Domino }) {
  const t = useTranslations('concentratie.domino');
  const [eerste, tweede] = beeld.rondes;
  const [kop, ...rest] = beeld.gekozen;
  if (!eerste || !kop) return null;
  const naam = rest.length === 0 ? kop.naam : t('namen', { naam: kop.naam, meer: rest.length });
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  const aantal = beeld.gekozen.length;
  const meer = (tweede?.gevallen.length ?? 0) - eerste.gevallen.length;
  return (
    <div className="baken-lead baken-dominozin" role="status">
      <p>
        {eerste.perHulpvorm.length === 0
          ? t('zinNiemand', { naam, aantal })
          : eerste.jongeren === null
            ? t('zinVerborgen', { naam, aantal })
            : t.rich('zin', { naam, aantal, jongeren: eerste.jongeren, b })}
      </p>
      {eerste.jongeren !== null && eerste.jongeren > 0 && <Plekzin ronde={eerste} />}
      {tweede && (
        <p>
          {tweede.jongeren === null
            ? t('zinTweedeVerborgen', { meer })
            : t.rich('zinTweede', { meer, jongeren: tweede.jongeren, b })}
        </p>
      )}
    </div>
  );
}

/** Only when nothing of it is hidden: a sum over a part would be taken for all. */
function Plekzin({ ronde: { perHulpvorm } }: { readonly ronde: Ronde }) {
  const t = useTranslations('concentratie.domino');
  if (perHulpvorm.some(({ past }) => past === null)) return null;
  const som = (wat: 'past' | 'onzeker' | 'geenPlek') => perHulpvorm.reduce((n, rij) => n + (rij[wat] ?? 0), 0);
  const b = (tekst: React.ReactNode) => <b>{tekst}</b>;
  return <p>{t.rich('zinPlek', { past: som('past'), onzeker: som('onzeker'), geenPlek: som('geenPlek'), b })}</p>;
}

/** Those that were chosen come first; of a long list the rest is asked for. */
const EERSTE_VALLERS = 15;

function Vallers({ ronde }: { readonly ronde: Ronde }) {
  const t = useTranslations('concentratie.domino');
  const tl = useTranslations('concentratie.lijst');
  const afdruk = useAfdruk();
  const [alle, setAlle] = useState(false);
  const getoond = alle || afdruk ? ronde.gevallen : ronde.gevallen.slice(0, EERSTE_VALLERS);
  return (
    <Card titel={t('vallersTitel')} onderschrift={t('tweedeUitleg')}>
      <ul className="baken-dominovallers">
        {getoond.map((wie) => (
          <li key={wie.kvk}>
            <Tredeteken wie={wie} tegel />
            <span>
              {wie.naam}
              <span className="baken-rijnaam__bij">{t(`reden.${wie.reden}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {getoond.length < ronde.gevallen.length && (
        <Button soort="quiet" klein onPress={() => setAlle(true)}>
          {tl('alle', { aantal: ronde.gevallen.length })}
        </Button>
      )}
    </Card>
  );
}

const AANNAMES = ['wie', 'plekken', 'past', 'vraag', 'gemeente', 'tellen'] as const;

function Aannames({ vanRegio }: { readonly vanRegio: boolean }) {
  const t = useTranslations('concentratie.domino');
  return (
    <Card titel={t('aannamesTitel')}>
      <ul className="baken-opsomming baken-proza">
        {AANNAMES.map((welke) => (
          <li key={welke}>{t(`aannames.${welke}`)}</li>
        ))}
        {vanRegio && <li>{t('aannames.regio')}</li>}
      </ul>
    </Card>
  );
}
