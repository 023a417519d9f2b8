import { createLazyRoute, Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, Checkbox, ErrorState, PageHeader, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { Berichten } from './berichten.tsx';
import './meldpunt.css';
import { Bijlage } from './bijlage.tsx';
import type { Gevolgd } from './typen.ts';
import { kiesMail, kiesNaam, volg, vulAan } from './vragen.ts';

export const Route = createLazyRoute('/melding-volgen')({ component: Volgen });

interface Open {
  readonly code: string;
  readonly melding: Gevolgd;
}

/** Following a report by its code. The code stays in this page: not in the address, not in the tab. */
function Volgen() {
  const t = useTranslations('meldpunt.volgen');
  const [open, setOpen] = useState<Open | null>(null);
  const [code, setCode] = useState('');
  const { bezig, fout, doe } = usePoging();
  useTitel(open ? open.melding.stand.kop : t('titel'));
  const zoek = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void doe(code, async () => setOpen({ code, melding: await volg(code) }));
  };
  if (open)
    return (
      <Melding
        {...open}
        zet={(melding) => setOpen({ ...open, melding })}
        onSluit={() => {
          setOpen(null);
          setCode('');
        }}
      />
    );
  return (
    <div className="baken-melden">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <form className="baken-melden__stap" noValidate onSubmit={zoek}>
        {fout !== undefined && <ErrorState fout={fout} />}
        <TextField
          label={t('code')}
          uitleg={t('codeUitleg')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          maxLength={40}
          breed={false}
        />
        <div className="baken-melden__knoppen">
          <Button type="submit" soort="primary" isDisabled={bezig || code.trim() === ''}>
            {t('open')}
          </Button>
        </div>
      </form>
    </div>
  );
}

interface MeldingProps extends Open {
  zet(melding: Gevolgd): void;
  onSluit(): void;
}

function Melding({ code, melding, zet, onSluit }: MeldingProps) {
  const t = useTranslations('meldpunt.volgen');
  const { datum, tijdstip } = useOpmaak();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <div className="baken-melden">
      <p className="baken-melden__plek">
        <bdi>{t('kenmerk', { kenmerk: melding.kenmerk, over: melding.over })}</bdi>
      </p>
      <h1 ref={kop} tabIndex={-1} className="baken-melden__kop">
        {melding.stand.kop}
      </h1>
      <p className="baken-lead">{melding.stand.tekst}</p>
      {melding.termijnen.length > 0 && (
        <ul className="baken-opsomming">
          {melding.termijnen.map(({ naam, tot, staatStil }) => (
            <li key={naam}>{t(staatStil ? 'termijnStil' : 'termijn', { naam, datum: datum(tot) })}</li>
          ))}
        </ul>
      )}
      <Card titel={t('berichten')}>
        {melding.berichten.length === 0 ? (
          <p>{t('geenBerichten')}</p>
        ) : (
          <Berichten berichten={melding.berichten} ik="melder" />
        )}
        {melding.gesloten ? (
          <Dicht kenmerk={melding.kenmerk} />
        ) : (
          <>
            <Aanvulling code={code} melding={melding} zet={zet} />
            {!melding.samengevoegd && <Bijlage code={code} zet={zet} />}
          </>
        )}
      </Card>
      <Card titel={t('stappen')}>
        <ol className="baken-meldstappen">
          {melding.stappen.map(({ op, tekst }) => (
            <li key={`${op} ${tekst}`}>
              <span className="baken-stil">{tijdstip(op)}</span> {tekst}
            </li>
          ))}
        </ol>
      </Card>
      <Card titel={t('uwMelding')}>
        <p className="baken-geschreven">{melding.watZietU}</p>
        {melding.naam.bekend && (
          <Keuze wat="naam" aan={!melding.naam.vertrouwelijk} kies={(aan) => kiesNaam(code, !aan)} zet={zet} />
        )}
        {melding.mail !== 'kanNiet' && (
          <Keuze wat="mail" aan={melding.mail === 'aan'} kies={(aan) => kiesMail(code, aan)} zet={zet} />
        )}
      </Card>
      <div className="baken-melden__knoppen">
        <Button onPress={onSluit}>{t('sluit')}</Button>
      </div>
    </div>
  );
}

/** A closed report takes nothing more, and says what to do instead. */
function Dicht({ kenmerk }: { readonly kenmerk: string }) {
  const t = useTranslations('meldpunt.volgen');
  return (
    <Alert titel={t('dicht')}>
      <p>{t('dichtUitleg', { kenmerk })}</p>
      <p>
        <Link to="/melden">{t('nieuwe')}</Link>
      </p>
    </Alert>
  );
}

const LANGSTE_BERICHT = 4000;

function Aanvulling({ code, melding, zet }: Omit<MeldingProps, 'onSluit'>) {
  const t = useTranslations('meldpunt.volgen');
  const [tekst, setTekst] = useState('');
  const [klaar, setKlaar] = useState(false);
  const { bezig, fout, doe } = usePoging();
  const teLang = tekst.trim().length > LANGSTE_BERICHT;
  const stuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void doe(tekst, async (sleutel) => {
      zet(await vulAan(code, tekst, sleutel));
      setTekst('');
      setKlaar(true);
    });
  };
  return (
    <form className="baken-melden__stap" noValidate onSubmit={stuur}>
      {melding.vraag !== null && (
        <Alert soort="let" titel={t('vraag')}>
          <p className="baken-geschreven">{melding.vraag}</p>
        </Alert>
      )}
      {fout !== undefined && <ErrorState fout={fout} />}
      <TextField
        label={t(melding.vraag === null ? 'aanvullen' : 'antwoord')}
        uitleg={t('aanvullenUitleg')}
        value={tekst}
        onChange={(nieuw) => {
          setTekst(nieuw);
          setKlaar(false);
        }}
        fout={teLang ? t('teLang') : undefined}
        rijen={4}
      />
      <div className="baken-melden__knoppen">
        <Button type="submit" soort="primary" isDisabled={bezig || teLang || tekst.trim().length < 2}>
          {t('stuur')}
        </Button>
        <span role="status">{klaar && t('gestuurd')}</span>
      </div>
    </form>
  );
}

interface KeuzeProps {
  readonly wat: 'naam' | 'mail';
  readonly aan: boolean;
  kies(aan: boolean): Promise<Gevolgd>;
  zet(melding: Gevolgd): void;
}

/** What the reporter may change at any time, kept at once. */
function Keuze({ wat, aan, kies, zet }: KeuzeProps) {
  const t = useTranslations('meldpunt.volgen');
  const { fout, doe } = usePoging();
  return (
    <>
      <Checkbox
        label={t(wat === 'naam' ? 'naamMag' : 'mail')}
        uitleg={t(`${wat}Uitleg`)}
        aan={aan}
        onChange={(nieuw) => void doe(nieuw, async () => zet(await kies(nieuw)))}
      />
      {fout !== undefined && <ErrorState fout={fout} />}
    </>
  );
}
