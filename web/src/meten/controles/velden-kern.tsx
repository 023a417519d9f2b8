import { useTranslations } from 'use-intl';
import { Card, Checkbox, Select, TextField } from '../../ui/index.ts';
import { type Concept, getallenIn } from './concept.ts';
import { Formuleveld } from './formuleveld.tsx';
import { Gegevenskeuze } from './gegevenskeuze.tsx';
import type { Fout, Veldenlijst } from './typen.ts';

export interface DeelProps {
  readonly concept: Concept;
  zet(deel: Partial<Concept>): void;
  /** A mistake that was found while typing. */
  foutVan(plek: string, tekst: string): Fout | undefined;
  /** What is wrong with a field since the last try to save. */
  melding(veld: string): string | undefined;
}

/** What the check is, and what it says. */
export function Kern({ concept, velden, zet, foutVan, melding }: DeelProps & { readonly velden: Veldenlijst }) {
  const t = useTranslations('controles.schrijf');
  const ernsten = useTranslations('controles.ernst');
  const { naam, ernst, formule, gegevens, perGegeven, getallen } = concept;
  const gegevenfout = gegevens.length > 0 ? foutVan('gegevens', 'x')?.melding : undefined;
  return (
    <Card titel={t('kern')}>
      <div className="baken-formulier">
        <TextField
          id="controle-naam"
          label={t('naam')}
          uitleg={t('naamUitleg')}
          value={naam}
          onChange={(waarde) => zet({ naam: waarde })}
          verplicht
          fout={melding('naam')}
        />
        <Select
          label={t('ernst')}
          uitleg={t('ernstUitleg')}
          keuzes={(['fout', 'waarschuwing'] as const).map((waarde) => ({ waarde, naam: ernsten(waarde) }))}
          value={ernst}
          onChange={(waarde) => zet({ ernst: waarde })}
        />
        <Gegevenskeuze
          velden={velden.velden}
          gekozen={gegevens}
          fout={melding('gegevens') ?? gegevenfout}
          onChange={(gekozen) => zet({ gegevens: gekozen })}
        />
        {gegevens.length > 1 && (
          <Checkbox
            label={t('perGegeven')}
            uitleg={t('perGegevenUitleg')}
            aan={perGegeven}
            onChange={(aan) => zet({ perGegeven: aan })}
          />
        )}
        <Formuleveld
          id="controle-formule"
          label={t('formule')}
          uitleg={t('formuleUitleg')}
          value={formule}
          rijen={4}
          verplicht
          fout={foutVan('formule', formule)}
          leegfout={melding('formule')}
          onChange={(waarde) => zet({ formule: waarde })}
        />
        <Hulp velden={velden} />
        <TextField
          id="controle-melding"
          label={t('melding')}
          uitleg={t('meldingUitleg')}
          value={concept.melding}
          onChange={(waarde) => zet({ melding: waarde })}
          rijen={3}
          verplicht
          fout={melding('melding') ?? foutVan('melding', concept.melding)?.melding}
        />
        {getallenIn(concept.melding).map((getal) => (
          <Formuleveld
            key={getal}
            id={`controle-getallen-${getal}`}
            label={t('getal', { naam: getal })}
            value={getallen[getal] ?? ''}
            rijen={1}
            verplicht
            fout={foutVan(`getallen.${getal}`, getallen[getal] ?? '')}
            leegfout={melding(`getallen-${getal}`)}
            onChange={(waarde) => zet({ getallen: { ...getallen, [getal]: waarde } })}
          />
        ))}
      </div>
    </Card>
  );
}

/** The words that a formula can use. */
function Hulp({ velden: { groepen, functies } }: { readonly velden: Veldenlijst }) {
  const t = useTranslations('controles.schrijf');
  const woorden = useTranslations('controles.woord');
  return (
    <details className="baken-formulehulp">
      <summary>{t('hulp')}</summary>
      <dl>
        {[...groepen, ...functies].map((woord) => (
          <div key={woord}>
            <dt>
              <code>{woorden.has(`${woord as 'nu'}.vorm`) ? woorden(`${woord as 'nu'}.vorm`) : woord}</code>
            </dt>
            <dd>{woorden.has(`${woord as 'nu'}.uitleg`) ? woorden(`${woord as 'nu'}.uitleg`) : ''}</dd>
          </div>
        ))}
      </dl>
      <p>{t('hulpRekenen')}</p>
    </details>
  );
}
