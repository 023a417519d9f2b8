import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Gebeurtenis, Procedure } from './typen.ts';
import { metDagen } from './zin.ts';

type Gegevens = Readonly<Record<string, unknown>>;

const tekstVan = (gegevens: Gegevens, naam: string): string =>
  typeof gegevens[naam] === 'string' ? gegevens[naam] : '';
const naamVan = (deel: unknown): string =>
  typeof deel === 'object' && deel !== null && 'naam' in deel ? String(deel.naam) : '';

/** One thing that happened, as a sentence without who did it. */
export function Gebeurteniszin({
  gebeurtenis,
  procedure,
  taaknaam = () => '',
}: {
  readonly gebeurtenis: Gebeurtenis;
  readonly procedure: Procedure;
  taaknaam?(id: string): string;
}) {
  const t = useTranslations('dossier.zin');
  const { datum } = useOpmaak();
  const g = gebeurtenis.gegevens as Gegevens;
  const toestand = (code: string) => procedure.toestanden[code]?.naam ?? code;
  const dag = (naam: string) => (tekstVan(g, naam) ? datum(tekstVan(g, naam)) : '');
  const taak = taaknaam(tekstVan(g, 'taak'));
  switch (gebeurtenis.soort) {
    case 'geopend':
      return t('geopend', { procedure: procedure.naam });
    case 'overgang': {
      const code = tekstVan(g, 'overgang');
      return t('overgang', { stap: procedure.overgangen[code]?.naam ?? code, naar: toestand(tekstVan(g, 'naar')) });
    }
    case 'velden':
      return t('velden', {
        namen: Object.keys((g.velden as object) ?? {})
          .map((code) => procedure.velden[code]?.naam ?? code)
          .join(', '),
      });
    case 'notitie':
      return t('notitie');
    case 'taakErbij':
      return t('taakErbij', { naam: tekstVan(g, 'naam') });
    case 'taakKlaar':
      return t('taakKlaar', { naam: taak });
    case 'taakWeg':
      return t('taakWeg', { naam: taak });
    case 'taakToegewezen':
      return t('taakToegewezen', { naam: taak, persoon: naamVan(g.persoon) });
    case 'taakVerzet':
      return t('taakVerzet', { naam: taak, tot: dag('tot') });
    case 'termijnVerlengd': {
      const code = tekstVan(g, 'termijn');
      return t('termijnVerlengd', { naam: procedure.termijnen?.[code]?.naam ?? code, tot: dag('tot') });
    }
    case 'deelnemerErbij': {
      const rol = tekstVan(g, 'rol');
      return t('deelnemerErbij', {
        naam: naamVan(g.partij),
        rol: procedure.rollen[rol]?.naam ?? rol,
        tot: dag('tot'),
        heeftTot: dag('tot') ? 'ja' : 'nee',
      });
    }
    case 'deelnemerWeg': {
      const rol = tekstVan(g, 'rol');
      return t('deelnemerWeg', { rol: procedure.rollen[rol]?.naam ?? rol });
    }
    case 'documentErbij':
      return t('documentErbij', { naam: tekstVan(g, 'naam') });
    case 'documentWeg':
      return t('documentWeg');
    case 'versie':
      return t('versie', { versie: String(g.versie) });
    case 'koppeling':
      return t('koppeling', { naam: tekstVan(g, 'naam') });
    case 'eigenaar':
      return naamVan(g.persoon) ? t('eigenaar', { naam: naamVan(g.persoon) }) : t('geenEigenaar');
    case 'onderdeel':
      return metDagen(tekstVan(g, 'tekst'), datum) || t('onderdeel');
    default:
      return gebeurtenis.soort;
  }
}
