import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { useStandzin } from './standzin.ts';
import type { Dossier } from './typen.ts';
import { type Beurt, beurtVan } from './zin.ts';

/** As many names as a sentence can carry. */
const NOEM = 3;

/** The sentence that says where it stands and what is asked of who looks. */
export function Lead({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.lead');
  const { datum } = useOpmaak();
  const { procedure, toestand, taken, termijnen } = dossier;
  const stand = procedure.toestanden[toestand];
  const { taken: mijn, ...beurt } = beurtVan(dossier);
  const nu = vandaag();
  const laat =
    termijnen.filter((t) => t.afgelopenOp === null && t.stilSinds === null && t.tot < nu).length +
    taken.filter((taak) => taak.stand === 'open' && taak.tot !== null && taak.tot < nu).length;
  const standzin = useStandzin(dossier);
  const reden = redenVan(dossier);
  return (
    <>
      <p>
        {t('staat', { naam: stand?.naam ?? toestand, datum: datum(dossier.sinds) })} {standzin}
      </p>
      {reden && <p>{t('reden', { reden })}</p>}
      <p>
        {laat > 0 && <strong>{t('laat', { aantal: laat })} </strong>}
        <Gevraagd dossier={dossier} taken={mijn.map(({ naam }) => naam)} {...beurt} />
      </p>
    </>
  );
}

/** Why it stands where it does, when the step to there asks for a reason. */
function redenVan({ procedure, gebeurtenissen, toestand }: Dossier): string | undefined {
  const laatste = gebeurtenissen
    .filter(({ soort }) => soort === 'overgang')
    .toSorted((a, b) => a.nummer - b.nummer)
    .at(-1)?.gegevens as { overgang: string; naar: string; reden?: string } | undefined;
  if (laatste?.naar !== toestand || procedure.overgangen[laatste.overgang]?.reden !== 'verplicht') return undefined;
  return laatste.reden?.slice(0, LANGSTE_REDEN);
}

/** Characters of a reason above the page; all of it stands in the timeline. */
const LANGSTE_REDEN = 400;

interface GevraagdProps extends Omit<Beurt, 'taken'> {
  readonly dossier: Dossier;
  readonly taken: readonly string[];
}

function Gevraagd({ dossier, taken, stappen, termijnen, anderen }: GevraagdProps) {
  const t = useTranslations('dossier.lead');
  const noem = (namen: readonly string[]) =>
    namen.length > NOEM
      ? t('enMeer', { namen: namen.slice(0, NOEM).join(', '), aantal: namen.length - NOEM })
      : namen.join(', ');
  if (dossier.geslotenOp) return t(stappen.length > 0 ? 'geslotenKan' : 'gesloten', { stappen: noem(stappen) });
  if (!dossier.magSchrijven) return t('kijkt');
  if (taken.length > 0) return t('taken', { aantal: taken.length, namen: noem(taken) });
  if (stappen.length > 0) return t('stappen', { namen: noem(stappen) });
  // Where what has to be made is no task and no step, such as a report.
  if (termijnen.length > 0) return t('termijnen', { namen: noem(termijnen) });
  return anderen.length > 0 ? t('anderen', { namen: noem(anderen) }) : t('niets');
}
