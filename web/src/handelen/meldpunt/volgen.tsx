import { createLazyRoute } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, Checkbox, ErrorState, PageHeader, TextField } from '../../ui/index.ts';
import { Berichten } from './berichten.tsx';
import './meldpunt.css';
import type { Gevolgd } from './typen.ts';
import { kiesNaam, voegBijlageToe, volg, vulAan } from './vragen.ts';

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
  const { bezig, fout, doe } = useDoen();
  useTitel(open ? open.melding.stand.kop : t('titel'));
  const zoek = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    doe(async () => setOpen({ code, melding: await volg(code) }));
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
        {fout !== null && <ErrorState fout={fout} />}
        <TextField
          label={t('code')}
          uitleg={t('codeUitleg')}
          value={code}
          onChange={setCode}
          autoComplete="off"
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

/** One thing at a time that may fail. */
function useDoen() {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>(null);
  const doe = (werk: () => Promise<void>) => {
    setBezig(true);
    setFout(null);
    void werk()
      .catch(setFout)
      .finally(() => setBezig(false));
  };
  return { bezig, fout, doe };
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
      <p className="baken-melden__plek">{t('kenmerk', { kenmerk: melding.kenmerk, over: melding.over })}</p>
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
        <Aanvulling code={code} melding={melding} zet={zet} />
        {!melding.gesloten && <Bijlage code={code} melding={melding} zet={zet} />}
      </Card>
      <Card titel={t('stappen')}>
        <ol className="baken-stappen">
          {melding.stappen.map(({ op, tekst }) => (
            <li key={`${op} ${tekst}`}>
              <span className="baken-stil">{tijdstip(op)}</span> {tekst}
            </li>
          ))}
        </ol>
      </Card>
      <Card titel={t('uwMelding')}>
        <p className="baken-geschreven">{melding.watZietU}</p>
        {melding.naam.bekend && <Naam code={code} melding={melding} zet={zet} />}
      </Card>
      <div className="baken-melden__knoppen">
        <Button onPress={onSluit}>{t('sluit')}</Button>
      </div>
    </div>
  );
}

function Aanvulling({ code, melding, zet }: Omit<MeldingProps, 'onSluit'>) {
  const t = useTranslations('meldpunt.volgen');
  const [tekst, setTekst] = useState('');
  const [sleutel, setSleutel] = useState(() => crypto.randomUUID());
  const [klaar, setKlaar] = useState(false);
  const { bezig, fout, doe } = useDoen();
  const stuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    doe(async () => {
      zet(await vulAan(code, tekst, sleutel));
      setTekst('');
      setSleutel(crypto.randomUUID());
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
      {fout !== null && <ErrorState fout={fout} />}
      <TextField
        label={t(melding.vraag === null ? 'aanvullen' : 'antwoord')}
        uitleg={t('aanvullenUitleg')}
        value={tekst}
        onChange={(nieuw) => {
          setTekst(nieuw);
          setKlaar(false);
        }}
        rijen={4}
      />
      <div className="baken-melden__knoppen">
        <Button type="submit" soort="primary" isDisabled={bezig || tekst.trim().length < 2}>
          {t('stuur')}
        </Button>
        <span role="status">{klaar && t('gestuurd')}</span>
      </div>
    </form>
  );
}

/** The contents of a file as text. */
const alsBase64 = (bestand: File): Promise<string> =>
  new Promise((klaar, mis) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result).replace(/^[^,]*,/, ''));
    lezer.onerror = () => mis(lezer.error);
    lezer.readAsDataURL(bestand);
  });

function Bijlage({ code, zet }: Omit<MeldingProps, 'onSluit'>) {
  const t = useTranslations('meldpunt.volgen');
  const [klaar, setKlaar] = useState<string | null>(null);
  const { bezig, fout, doe } = useDoen();
  const id = useId();
  const stuur = (bestand: File | undefined) => {
    if (!bestand) return;
    setKlaar(null);
    doe(async () => {
      const inhoud = await alsBase64(bestand);
      zet(await voegBijlageToe({ code, sleutel: crypto.randomUUID(), naam: bestand.name, inhoud }));
      setKlaar(bestand.name);
    });
  };
  return (
    <div className="baken-melden__velden">
      {fout !== null && <ErrorState fout={fout} />}
      <label htmlFor={id} className="baken-veld__label">
        {t('bijlage')}
      </label>
      <p id={`${id}-uitleg`} className="baken-veld__uitleg">
        {t('bijlageUitleg')}
      </p>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-uitleg`}
        disabled={bezig}
        onChange={(gebeurtenis) => {
          stuur(gebeurtenis.target.files?.[0]);
          gebeurtenis.target.value = '';
        }}
      />
      <span role="status">{klaar !== null && t('bijlageKlaar', { naam: klaar })}</span>
    </div>
  );
}

function Naam({ code, melding, zet }: Omit<MeldingProps, 'onSluit'>) {
  const t = useTranslations('meldpunt.volgen');
  const { fout, doe } = useDoen();
  return (
    <>
      <Checkbox
        label={t('naamMag')}
        uitleg={t('naamUitleg')}
        aan={!melding.naam.vertrouwelijk}
        onChange={(aan) => doe(async () => zet(await kiesNaam(code, !aan)))}
      />
      {fout !== null && <ErrorState fout={fout} />}
    </>
  );
}
