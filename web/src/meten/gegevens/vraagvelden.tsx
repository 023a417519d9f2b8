import { useTranslations } from 'use-intl';
import { Card, Select } from '../../ui/index.ts';
import { useBetekenissen } from './betekenissen.ts';
import { antwoordOp, beantwoord, boekjaren } from './keuzes.ts';
import type { Keuzes, Vraag } from './typen.ts';

interface VragenProps {
  readonly vragen: readonly Vraag[];
  readonly keuzes: Keuzes;
  onKies(keuzes: Keuzes): void;
}

/** What the importer cannot know by itself and does not guess. */
export function Vragen({ vragen, keuzes, onKies }: VragenProps) {
  const t = useTranslations('gegevens.vragen');
  const betekenissen = useBetekenissen();
  return (
    <Card titel={t('titel')} onderschrift={t('uitleg')}>
      <div className="baken-formulier baken-vragen">
        {vragen.map((vraag) => (
          <Select
            key={`${vraag.soort}-${vraag.kolom}`}
            label={vraag.soort === 'boekjaar' ? t('boekjaar') : vraag.kolom}
            uitleg={vraag.melding}
            value={antwoordOp(keuzes, vraag)}
            onChange={(waarde) => onKies(beantwoord(keuzes, vraag, waarde))}
            keuzes={mogelijkheden(vraag, betekenissen)}
          />
        ))}
      </div>
    </Card>
  );
}

function mogelijkheden(vraag: Vraag, betekenissen: ReturnType<typeof useBetekenissen>) {
  if (vraag.mogelijkheden.length > 0)
    return vraag.mogelijkheden.map(({ waarde, uitleg }) => ({ waarde, naam: uitleg || waarde }));
  if (vraag.soort === 'boekjaar')
    return boekjaren(new Date().getFullYear()).map((jaar) => ({ waarde: jaar, naam: jaar }));
  return betekenissen;
}
