import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, EmptyState, ErrorState, Select, TextField, WachtOp } from '../../ui/index.ts';
import { useFormulier } from './formulier.ts';
import { Instrumentkeuze, useInstrumentnaam } from './instrumentkeuze.tsx';
import type { Instrument, NieuwBesluit, NieuwVoorstel, Voorstel } from './typen.ts';
import { besluit, CONVENANT, doeVoorstel, overleggenVraag, voorstellenVraag } from './vragen.ts';

const SOORTEN = ['les', 'voorstel', 'nieuwOnderwerp'] as const;
const BESLUITEN = ['overgenomen', 'uitwerken', 'aangehouden', 'afgewezen'] as const;

interface VoorstellenProps {
  readonly instrumenten: readonly Instrument[];
  readonly magBesluiten: boolean;
}

/** What was learned and proposed, by whom, and what the parties decided on it. */
export function Voorstellen({ instrumenten, magBesluiten }: VoorstellenProps) {
  const t = useTranslations('programma.voorstellen');
  const vraag = useQuery(voorstellenVraag());
  return (
    <div className="baken-stapel">
      <Nieuw instrumenten={instrumenten} />
      <Card titel={t('titel')} onderschrift={t('onder')}>
        <WachtOp vraag={vraag} regels={6}>
          {({ voorstellen }) =>
            voorstellen.length === 0 ? (
              <EmptyState titel={t('leeg')} />
            ) : (
              <ul className="baken-convenantlijst">
                {voorstellen.map((voorstel) => (
                  <li key={voorstel.id}>
                    <Een voorstel={voorstel} instrumenten={instrumenten} magBesluiten={magBesluiten} />
                  </li>
                ))}
              </ul>
            )
          }
        </WachtOp>
      </Card>
    </div>
  );
}

function Een({ voorstel, instrumenten, magBesluiten }: VoorstellenProps & { readonly voorstel: Voorstel }) {
  const t = useTranslations('programma.voorstellen');
  const opmaak = useOpmaak();
  const [open, zetOpen] = useState(false);
  const naam = useInstrumentnaam(instrumenten)(voorstel.instrument);
  return (
    <>
      <div className="baken-convenant__kop">
        <h3>{voorstel.titel}</h3>
        <Badge>{t(`soort.${voorstel.soort}`)}</Badge>
        <Badge toon="grijs">{naam}</Badge>
      </div>
      <p>{voorstel.tekst}</p>
      <p className="baken-stil">
        {t('van', { partij: voorstel.partij, door: voorstel.door, datum: opmaak.tijdstip(voorstel.op) })}
      </p>
      {voorstel.besluiten.map((b) => (
        <p key={b.nummer}>
          <b>{t(`besluit.${b.besluit}`)}</b> {b.toelichting}{' '}
          <span className="baken-stil">{t('besluitDoor', { door: b.door, datum: opmaak.tijdstip(b.op) })}</span>
        </p>
      ))}
      {voorstel.besluiten.length === 0 && <p className="baken-stil">{t('geenBesluit')}</p>}
      {magBesluiten && !open && (
        <Button klein aria-label={t('besluitOver', { titel: voorstel.titel })} onPress={() => zetOpen(true)}>
          {t('legBesluitVast')}
        </Button>
      )}
      {open && <Besluiten voorstel={voorstel} onKlaar={() => zetOpen(false)} />}
    </>
  );
}

function Besluiten({ voorstel, onKlaar }: { readonly voorstel: Voorstel; onKlaar(): void }) {
  const t = useTranslations('programma.voorstellen');
  const queries = useQueryClient();
  const overleggen = useQuery(overleggenVraag());
  const [wat, zetWat] = useState<NieuwBesluit['besluit']>('overgenomen');
  const [overleg, zetOverleg] = useState('geen');
  const [toelichting, zetToelichting] = useState('');
  const { geprobeerd, fout, verstuur } = useFormulier();
  const kort = toelichting.trim().length < 10;
  const bewaar = () => {
    const dossierId = overleg === 'geen' ? null : Number(overleg);
    const nieuw = {
      nummer: voorstel.besluiten.length,
      besluit: wat,
      toelichting: toelichting.trim(),
      dossierId,
    };
    verstuur(kort, nieuw, async () => {
      await besluit(voorstel.id, nieuw);
      await queries.invalidateQueries({ queryKey: CONVENANT });
      onKlaar();
    });
  };
  return (
    <div className="baken-formulier">
      {fout !== undefined && <ErrorState fout={fout} />}
      <Select
        label={t('watBesloten')}
        value={wat}
        onChange={(waarde) => zetWat(waarde)}
        keuzes={BESLUITEN.map((waarde) => ({ waarde, naam: t(`besluit.${waarde}`) }))}
      />
      <Select
        label={t('welkOverleg')}
        value={overleg}
        onChange={zetOverleg}
        keuzes={[
          { waarde: 'geen', naam: t('geenOverleg') },
          ...(overleggen.data?.overleggen ?? []).map(({ id, titel }) => ({ waarde: String(id), naam: titel })),
        ]}
      />
      <TextField
        label={t('toelichting')}
        rijen={3}
        maxLength={4000}
        value={toelichting}
        onChange={zetToelichting}
        fout={geprobeerd && kort ? t('teKort') : undefined}
      />
      <div className="baken-knoppen">
        <Button soort="primary" onPress={bewaar}>
          {t('legBesluitVast')}
        </Button>
        <Button onPress={onKlaar}>{t('sluit')}</Button>
      </div>
    </div>
  );
}

function Nieuw({ instrumenten }: { readonly instrumenten: readonly Instrument[] }) {
  const t = useTranslations('programma.voorstellen');
  const queries = useQueryClient();
  const [soort, zetSoort] = useState<NieuwVoorstel['soort']>('les');
  const [instrument, zetInstrument] = useState<string | null>(null);
  const [titel, zetTitel] = useState('');
  const [tekst, zetTekst] = useState('');
  const { geprobeerd, fout, verstuur } = useFormulier();
  const [titelKort, tekstKort] = [titel.trim().length < 3, tekst.trim().length < 10];
  const bewaar = () => {
    const voorstel = { soort, instrument, titel: titel.trim(), tekst: tekst.trim() };
    verstuur(titelKort || tekstKort, voorstel, async (sleutel) => {
      await doeVoorstel({ sleutel, ...voorstel });
      zetTitel('');
      zetTekst('');
      await queries.invalidateQueries({ queryKey: CONVENANT });
    });
  };
  return (
    <Card titel={t('nieuw')} onderschrift={t('nieuwOnder')}>
      <div className="baken-formulier">
        {fout !== undefined && <ErrorState fout={fout} />}
        <Select
          label={t('watIsHet')}
          value={soort}
          onChange={(waarde) => zetSoort(waarde)}
          keuzes={SOORTEN.map((waarde) => ({ waarde, naam: t(`soort.${waarde}`) }))}
        />
        <Instrumentkeuze instrumenten={instrumenten} value={instrument} onChange={zetInstrument} />
        <TextField
          label={t('kop')}
          maxLength={200}
          value={titel}
          onChange={zetTitel}
          fout={geprobeerd && titelKort ? t('kopTeKort') : undefined}
        />
        <TextField
          label={t('tekst')}
          rijen={4}
          maxLength={4000}
          value={tekst}
          onChange={zetTekst}
          fout={geprobeerd && tekstKort ? t('teKort') : undefined}
        />
        <div>
          <Button onPress={bewaar}>{t('legVast')}</Button>
        </div>
      </div>
    </Card>
  );
}
