import { useTranslations } from 'use-intl';
import { Formuleveld } from '../../meten/controles/formuleveld.tsx';
import { Card, Select, TextField } from '../../ui/index.ts';
import { type Concept, zwaardereDan } from './concept.ts';
import { veldId } from './fouten.ts';
import { Hulp } from './hulp.tsx';
import { ERNSTEN, type Fout, OORZAAKSOORTEN, type Woorden } from './typen.ts';

export interface DeelProps {
  readonly concept: Concept;
  zet(deel: Partial<Concept>): void;
  /** A mistake that was found while typing. */
  foutVan(plek: string, tekst: string): Fout | undefined;
  /** What is wrong with a field since the last try to save. */
  melding(plek: string): string | undefined;
}

/** What the rule watches, and how heavy it is. */
export function Kern({ concept, zet, foutVan, melding, woorden }: DeelProps & { readonly woorden: Woorden }) {
  const t = useTranslations('signaalregels');
  const ernsten = useTranslations('begrippen.ernst');
  const { naam, onderwerp, ernst, voorwaarde } = concept;
  return (
    <Card titel={t('schrijf.kern')}>
      <div className="baken-formulier">
        <TextField
          id={veldId('naam')}
          label={t('veld.naam')}
          uitleg={t('schrijf.naamUitleg')}
          value={naam}
          onChange={(waarde) => zet({ naam: waarde })}
          verplicht
          fout={melding('naam')}
        />
        <Select
          label={t('veld.onderwerp')}
          keuzes={(['aanbieder', 'gebied'] as const).map((waarde) => ({ waarde, naam: t(`onderwerp.${waarde}`) }))}
          value={onderwerp}
          onChange={(waarde) => zet({ onderwerp: waarde })}
        />
        <Oorzaak concept={concept} zet={zet} melding={melding} woorden={woorden} />
        <Select
          label={t('veld.ernst')}
          uitleg={t('schrijf.ernstUitleg')}
          keuzes={ERNSTEN.map((waarde) => ({ waarde, naam: ernsten(waarde) }))}
          value={ernst}
          onChange={(waarde) => zet({ ernst: waarde })}
        />
        <Formuleveld
          id={veldId('voorwaarde')}
          label={t('veld.voorwaarde')}
          uitleg={t('schrijf.voorwaardeUitleg')}
          value={voorwaarde}
          rijen={4}
          verplicht
          fout={foutVan('voorwaarde', voorwaarde)}
          leegfout={melding('voorwaarde')}
          onChange={(waarde) => zet({ voorwaarde: waarde })}
        />
        <Hulp woorden={woorden} onderwerp={onderwerp} />
        {zwaardereDan(ernst).map((zwaar) => (
          <Formuleveld
            key={zwaar}
            id={veldId(`zwaarder.${zwaar}`)}
            label={t(`veld.${zwaar}`)}
            value={concept[zwaar]}
            rijen={2}
            verplicht={false}
            fout={foutVan(`zwaarder.${zwaar}`, concept[zwaar])}
            leegfout={melding(`zwaarder.${zwaar}`)}
            onChange={(waarde) => zet({ [zwaar]: waarde })}
          />
        ))}
        <Select
          label={t('veld.eindigt')}
          keuzes={(['naTweeMomenten', 'meteen'] as const).map((waarde) => ({ waarde, naam: t(`eindigt.${waarde}`) }))}
          value={concept.eindigt}
          onChange={(waarde) => zet({ eindigt: waarde })}
        />
      </div>
    </Card>
  );
}

const NIEUW = 'nieuw';

type OorzaakProps = Pick<DeelProps, 'concept' | 'zet' | 'melding'> & { readonly woorden: Woorden };

/** Signals of one cause are one running signal: mostly a cause that is in use already. */
function Oorzaak({ concept, zet, melding, woorden }: OorzaakProps) {
  const t = useTranslations('signaalregels');
  const bekend = woorden.oorzaken.some(({ code }) => code === concept.oorzaak);
  const kies = (code: string) => {
    const oorzaak = woorden.oorzaken.find((een) => een.code === code);
    zet(
      oorzaak
        ? { oorzaak: code, oorzaakNaam: oorzaak.naam, oorzaakSoort: oorzaak.soort }
        : { oorzaak: '', oorzaakNaam: '' },
    );
  };
  return (
    <>
      <Select
        label={t('veld.oorzaak')}
        uitleg={t('schrijf.oorzaakUitleg')}
        keuzes={[
          ...woorden.oorzaken.map(({ code, naam }) => ({ waarde: code, naam })),
          { waarde: NIEUW, naam: t('schrijf.nieuweOorzaak') },
        ]}
        value={bekend ? concept.oorzaak : NIEUW}
        onChange={kies}
      />
      {!bekend && (
        <>
          <TextField
            id={veldId('oorzaak.naam')}
            label={t('schrijf.oorzaakNaam')}
            value={concept.oorzaakNaam}
            onChange={(oorzaakNaam) => zet({ oorzaakNaam })}
            verplicht
            fout={melding('oorzaak.naam') ?? melding('oorzaak.code')}
          />
          <Select
            label={t('schrijf.oorzaakSoort')}
            keuzes={OORZAAKSOORTEN.map((waarde) => ({ waarde, naam: t(`oorzaaksoort.${waarde}`) }))}
            value={concept.oorzaakSoort}
            onChange={(oorzaakSoort) => zet({ oorzaakSoort })}
          />
        </>
      )}
    </>
  );
}
