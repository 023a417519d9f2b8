import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Dialog, TextField, ZoekKeuze } from '../../ui/index.ts';
import { Aanbiederkeuze } from './aanbiederkeuze.tsx';
import { Formulier, vanReden } from './formulier.tsx';
import { type Handeling, knopVan } from './handelingen.ts';
import { Keuzelijst } from './keuzelijst.tsx';
import { Signaal } from './signaalvenster.tsx';
import type { Melding } from './typen.ts';
import * as vragen from './vragen.ts';

interface VensterProps {
  readonly handeling: Handeling;
  readonly melding: Melding;
  onSluit(): void;
}

/** What the meldpunt does with a report beyond the steps of its procedure. */
export default function Venster({ handeling, melding, onSluit }: VensterProps) {
  const t = useTranslations('meldpunt.deel');
  const Inhoud = INHOUD[handeling];
  // Keeps its name while what was done here changes the page behind it.
  const [knop] = useState(() => knopVan(handeling, melding));
  return (
    <Dialog titel={t(`knoppen.${knop}`)} open onSluit={onSluit}>
      <Inhoud melding={melding} onSluit={onSluit} />
    </Dialog>
  );
}

const LANGSTE_VRAAG = 2000;

type InhoudProps = Omit<VensterProps, 'handeling'>;

function Aanbieder({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const [keuze, setKeuze] = useState({ kvk: melding.aanbieder?.kvk ?? null, tekst: melding.aanbieder?.naam ?? '' });
  return (
    <Formulier
      knop={t('koppel')}
      nodig={[['aanbieder', keuze.kvk === null]]}
      onSluit={onSluit}
      wens={{ kvk: keuze.kvk ?? '' }}
      doe={(wens) => vragen.koppelAanbieder(melding.id, wens)}
    >
      <Aanbiederkeuze
        label={t('aanbieder')}
        uitleg={t('aanbiederUitleg', { over: melding.over })}
        {...keuze}
        onKies={(kvk, tekst) => setKeuze({ kvk, tekst })}
      />
    </Formulier>
  );
}

function Doorzetten({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const [tekst, setTekst] = useState('');
  const [partij, setPartij] = useState<string | null>(null);
  const [naam, setNaam] = useState<'zonder' | 'met' | null>(melding.mag.naam ? null : 'zonder');
  const [toelichting, setToelichting] = useState('');
  const gevonden = useQuery(vragen.doorzetpartijenVraag(useDeferredValue(tekst.trim()))).data?.partijen ?? [];
  return (
    <Formulier
      knop={t('zetDoor')}
      nodig={[['partij', partij === null], ['naam', naam === null], ...vanReden(toelichting)]}
      onSluit={onSluit}
      wens={{ partijId: Number(partij), metNaam: naam === 'met', toelichting }}
      doe={(wens) => vragen.zetDoor(melding.id, wens)}
    >
      <ZoekKeuze
        label={t('naarWie')}
        keuzes={gevonden.map((p) => ({ waarde: String(p.id), naam: p.naam }))}
        value={partij}
        onChange={(waarde) => {
          setPartij(waarde);
          setTekst(gevonden.find(({ id }) => String(id) === waarde)?.naam ?? tekst);
        }}
        tekst={tekst}
        onTekst={(nieuw) => {
          setTekst(nieuw);
          setPartij(gevonden.find((p) => p.naam === nieuw)?.id.toString() ?? null);
        }}
        leeg={t('geenPartij')}
      />
      <Keuzelijst<'zonder' | 'met'>
        vraag={t('naamMee')}
        uitleg={t(melding.mag.naam ? 'naamMag' : melding.contact ? 'naamMagNiet' : 'anoniem')}
        keuzes={[
          { waarde: 'zonder', naam: t('zonderNaam') },
          ...(melding.mag.naam ? [{ waarde: 'met' as const, naam: t('metNaam') }] : []),
        ]}
        gekozen={naam}
        onKies={(waarde) => setNaam(waarde)}
      />
      <TextField
        label={t('waarom')}
        uitleg={t('waaromUitleg')}
        value={toelichting}
        onChange={setToelichting}
        rijen={3}
      />
    </Formulier>
  );
}

function Samenvoegen({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const { tijdstip } = useOpmaak();
  const [met, setMet] = useState('');
  const [reden, setReden] = useState('');
  return (
    <Formulier
      knop={t('voegSamen')}
      nodig={[['melding', !/^MLD-\d{4}-\d{6,}$/.test(met.trim())], ...vanReden(reden)]}
      onSluit={onSluit}
      wens={{ met: met.trim(), reden }}
      doe={(wens) => vragen.voegSamen(melding.id, wens)}
    >
      <p className="baken-stil">{t('samenUitleg')}</p>
      {melding.dubbelen.length > 0 && (
        <Keuzelijst
          vraag={t('metWelke')}
          keuzes={melding.dubbelen.map((een) => ({
            waarde: een.kenmerk,
            naam: t('kiesDubbel', {
              ...{ kenmerk: een.kenmerk, titel: een.titel, stand: een.toestandNaam },
              ...{ moment: tijdstip(een.ontvangenOp), woorden: een.woorden.join(', ') || 'geen' },
            }),
          }))}
          gekozen={met}
          onKies={setMet}
        />
      )}
      <TextField label={t('kenmerk')} uitleg={t('kenmerkUitleg')} maxLength={40} value={met} onChange={setMet} />
      <TextField label={t('waarom')} value={reden} onChange={setReden} rijen={3} />
    </Formulier>
  );
}

function Delen({ melding, onSluit }: InhoudProps) {
  const t = useTranslations('meldpunt.deel');
  const [vraag, setVraag] = useState('');
  return (
    <Formulier
      knop={t('deel')}
      nodig={[['korter', vraag.trim().length > LANGSTE_VRAAG]]}
      onSluit={onSluit}
      wens={{ vraag }}
      doe={(wens) => vragen.deel(melding.id, wens)}
    >
      <p>{t('delenUitleg')}</p>
      <TextField label={t('vraagAnalist')} verplicht={false} value={vraag} onChange={setVraag} rijen={3} />
    </Formulier>
  );
}

const INHOUD: Readonly<Record<Handeling, (props: InhoudProps) => ReactNode>> = {
  aanbieder: Aanbieder,
  doorzetten: Doorzetten,
  samenvoegen: Samenvoegen,
  delen: Delen,
  signaal: Signaal,
};
