import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, PageHeader, WachtOp } from '../../ui/index.ts';
import type { Controle } from './typen.ts';
import { beeindig, controleVraag, SLEUTEL } from './vragen.ts';
import { Ernst, Stand } from './woorden.tsx';

const Eindevenster = lazy(() => import('./eindevenster.tsx'));

interface EenControleProps {
  readonly code: string;
  readonly magSchrijven: boolean;
  onSluit(): void;
  onWijzig(): void;
  onGedaan(melding: string): void;
}

/** One check: the version that holds, and those before and after it. */
export function EenControle({ code, magSchrijven, onSluit, onWijzig, onGedaan }: EenControleProps) {
  const t = useTranslations('controles');
  const vraag = useQuery(controleVraag(code));
  const [eindigt, setEindigt] = useState(false);
  const data = vraag.data;
  const toon = data?.versies.find(({ versie }) => versie === data.versie);
  useTitel(toon?.naam ?? t('titel'));
  return (
    <>
      <PageHeader
        titel={toon?.naam ?? t('titel')}
        boven={
          <Button soort="quiet" klein icoon={<IconArrowLeft size={16} aria-hidden="true" />} onPress={onSluit}>
            {t('detail.terug')}
          </Button>
        }
        lead={toon && <p>{toon.uitleg}</p>}
        acties={
          magSchrijven &&
          data && (
            <>
              {data.stand === 'geldt' && <Button onPress={() => setEindigt(true)}>{t('detail.beeindig')}</Button>}
              <Button soort="primary" icoon={<IconPencil size={18} aria-hidden="true" />} onPress={onWijzig}>
                {t('detail.wijzig')}
              </Button>
            </>
          )
        }
      />
      <WachtOp vraag={vraag}>
        {({ stand, versie, versies, namen }) => (
          <div className="baken-stapel">
            {versies.map((een) => (
              <Card
                key={een.versie}
                titel={t('detail.versie', { versie: een.versie })}
                onderschrift={<Wanneer controle={een} />}
                acties={een.versie === versie && <Stand stand={stand} />}
              >
                <Regel controle={een} namen={namen} />
              </Card>
            ))}
          </div>
        )}
      </WachtOp>
      {eindigt && data && (
        <Suspense>
          <Eindevenster
            code={code}
            woorden="controles.einde"
            sleutel={SLEUTEL}
            beeindig={beeindig}
            basis={Math.max(...data.versies.map(({ versie }) => versie))}
            onSluit={() => setEindigt(false)}
            onGedaan={(dag) => {
              setEindigt(false);
              onGedaan(dag);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Wanneer({ controle: { geldigVan, geldigTot, eigen } }: { readonly controle: Controle }) {
  const t = useTranslations('controles.detail');
  const { datum } = useOpmaak();
  const wanneer = geldigTot
    ? t('vanTot', { van: datum(geldigVan), tot: datum(geldigTot) })
    : t('vanaf', { van: datum(geldigVan) });
  return (
    <>
      {wanneer} · {t(eigen ? 'eigen' : 'meegeleverd')}
    </>
  );
}

/** Everything that a version says, in words first. */
function Regel({ controle, namen }: { readonly controle: Controle; readonly namen: Readonly<Record<string, string>> }) {
  const t = useTranslations('controles');
  const { getal, aandeel } = useOpmaak();
  const { ernst, gegevens, formule, voorwaarde, melding, getallen, marge, vormen, jaarOfKwartaal, perGegeven } =
    controle;
  const delen = [
    marge.absoluut > 0 && getal(marge.absoluut, decimalen(marge.absoluut)),
    marge.relatief > 0 && aandeel(marge.relatief, Math.max(0, decimalen(marge.relatief) - 2)),
  ].filter((deel) => deel !== false);
  return (
    <dl className="baken-controle">
      <dt>{t('lijst.ernst')}</dt>
      <dd>
        <Ernst ernst={ernst} /> {t(`ernstUitleg.${ernst}`)}
      </dd>
      <dt>{t('detail.gegevens')}</dt>
      <dd>
        {gegevens.map((code) => namen[code] ?? code).join(', ')}
        {perGegeven && ` (${t('detail.elk')})`}
      </dd>
      <dt>{t('detail.formule')}</dt>
      <dd>
        <Code tekst={formule} />
      </dd>
      {voorwaarde && (
        <>
          <dt>{t('detail.voorwaarde')}</dt>
          <dd>
            <Code tekst={voorwaarde} />
          </dd>
        </>
      )}
      <dt>{t('detail.melding')}</dt>
      <dd>{melding}</dd>
      {Object.keys(getallen).length > 0 && (
        <>
          <dt>{t('detail.getallen')}</dt>
          <dd>
            {Object.entries(getallen).map(([naam, tekst]) => (
              <Code key={naam} tekst={`{${naam}} = ${tekst}`} />
            ))}
          </dd>
        </>
      )}
      <dt>{t('detail.marge')}</dt>
      <dd>{delen.length > 0 ? delen.join(t('detail.of')) : t('detail.geenMarge')}</dd>
      <dt>{t('detail.voor')}</dt>
      <dd>
        {vormen ? vormen.map((vorm) => t(`vorm.${vorm}`)).join(', ') : t('detail.alle')}
        {jaarOfKwartaal && `; ${t(`periode.${jaarOfKwartaal}`)}`}
      </dd>
      <dt>{t('detail.bron')}</dt>
      <dd>{controle.bron}</dd>
    </dl>
  );
}

/** As many as it was written with. */
const decimalen = (getal: number): number => (String(getal).split('.')[1] ?? '').length;

const Code = ({ tekst }: { readonly tekst: string }) => <code className="baken-controle__code">{tekst}</code>;
