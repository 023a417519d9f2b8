import { useTranslations } from 'use-intl';
import { Badge, Checkbox } from '../../ui/index.ts';
import { gekozen, kiesVelden, laatWeg, zetVerplicht, zetVorm } from './concept.ts';
import type { Concept } from './gebruik-concept.ts';
import type { Keuzeveld } from './typen.ts';

interface VeldregelProps {
  readonly veld: Keuzeveld;
  readonly keuzes: readonly Keuzeveld[];
  readonly concept: Concept;
}

/** One field: asked or not, mandatory or not, and in which forms. */
export function Veldregel({ veld, keuzes, concept }: VeldregelProps) {
  const t = useTranslations('uitvraag.velden');
  const { opzet, wijzig } = concept;
  const keuze = gekozen(opzet.velden, veld.code);
  const eenheid = veld.soort === 'getal' && veld.eenheid ? t(`eenheid.${veld.eenheid}`) : t(`soort.${veld.soort}`);
  const elders = veld.elders ? t('elders', { waar: veld.elders }) : '';
  return (
    <li className={keuze ? 'baken-veldregel baken-veldregel--gekozen' : 'baken-veldregel'}>
      <Checkbox
        label={
          <span>
            {veld.naam} {veld.kandidaat && <Badge toon="saffraan">{t('isKandidaat')}</Badge>}
          </span>
        }
        uitleg={[veld.uitleg, `${eenheid}.`, elders].filter(Boolean).join(' ')}
        aan={keuze !== undefined}
        onChange={(aan) =>
          wijzig({ velden: aan ? kiesVelden(opzet.velden, [veld], keuzes) : laatWeg(opzet.velden, [veld.code]) })
        }
      />
      {keuze && (
        <fieldset className="baken-veldregel__keuzes">
          <legend className="baken-alleen-voorlezen">{t('keuzesVan', { naam: veld.naam })}</legend>
          <Checkbox
            label={t('verplicht')}
            aan={keuze.verplicht}
            onChange={(verplicht) => wijzig({ velden: zetVerplicht(opzet.velden, veld.code, verplicht) })}
          />
          {veld.vormen.length > 1 &&
            veld.vormen.map((vorm) => (
              <Checkbox
                key={vorm}
                label={t(`vorm.${vorm}`)}
                aan={keuze.vormen.includes(vorm)}
                onChange={(aan) => wijzig({ velden: zetVorm(opzet.velden, veld.code, vorm, aan) })}
              />
            ))}
        </fieldset>
      )}
    </li>
  );
}
