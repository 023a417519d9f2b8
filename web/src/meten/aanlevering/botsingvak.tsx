import { useTranslations } from 'use-intl';
import { Button } from '../../ui/index.ts';
import { useFormulier } from './gebruik-formulier.ts';
import { noemWaarde } from './invoer.ts';
import { gaNaarCel } from './lopen.ts';
import type { Botsing } from './synchronisatie.ts';
import type { Veld } from './typen.ts';

/** Two people filled in something else: somebody chooses, and nothing is overwritten until then. */
export function Botsingvak({ veld, botsing }: { readonly veld: Veld; readonly botsing: Botsing }) {
  const t = useTranslations('aanlevering.botsing');
  const { bewaarder } = useFormulier();
  const { mijn, cel } = botsing;
  const [eigen, ander] = [mijn.waarde, cel.waarde].map((waarde) => noemWaarde(veld, waarde) ?? t('leeg'));
  const kies = (keuze: 'mijn' | 'ander') => {
    bewaarder.doe({ soort: 'kies', gegeven: veld.code, keuze });
    gaNaarCel(veld.code);
  };
  const zelf = cel.door === bewaarder.stand().ik;
  return (
    <fieldset className="baken-botsing" aria-label={veld.naam}>
      <p>{t(zelf ? 'zelf' : 'vraag', { naam: cel.door, ander: ander ?? '', eigen: eigen ?? '' })}</p>
      <Button klein onPress={() => kies('mijn')}>
        {t(zelf ? 'hier' : 'eigen', { waarde: eigen ?? '' })}
      </Button>
      <Button klein onPress={() => kies('ander')}>
        {zelf ? t('daar', { waarde: ander ?? '' }) : t('ander', { waarde: ander ?? '', naam: cel.door })}
      </Button>
    </fieldset>
  );
}
