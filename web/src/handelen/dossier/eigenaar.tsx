import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, Select } from '../../ui/index.ts';
import { leidt, mensenVan } from './mensen.ts';
import type { Dossier } from './typen.ts';
import { Opdrachtvenster } from './venster.tsx';

const NIEMAND = 'niemand';

/** Whose dossier it is: the one who is asked how it stands. */
export function Eigenaar({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.eigenaar');
  const [open, setOpen] = useState(false);
  const mag = leidt(dossier);
  return (
    <Card
      titel={t('titel')}
      acties={
        mag && (
          <Button klein soort="quiet" onPress={() => setOpen(true)}>
            {t('wijzig')}
          </Button>
        )
      }
    >
      <p>{dossier.eigenaar?.naam ?? <span className="baken-stil">{t('niemand')}</span>}</p>
      {open && <Venster dossier={dossier} onSluit={() => setOpen(false)} />}
    </Card>
  );
}

function Venster({ dossier, onSluit }: { readonly dossier: Dossier; onSluit(): void }) {
  const t = useTranslations('dossier.eigenaar');
  const [wie, setWie] = useState(dossier.eigenaar?.id ?? NIEMAND);
  return (
    <Opdrachtvenster
      titel={t('wijzig')}
      dossier={dossier}
      doe={t('bewaar')}
      uitleg={<p className="baken-stil">{t('uitleg')}</p>}
      onSluit={onSluit}
      maak={() => ({ opdracht: { soort: 'eigenaar', persoon: wie === NIEMAND ? null : wie } })}
    >
      {(fout) => (
        <div id="persoon">
          <Select
            label={t('titel')}
            value={wie}
            onChange={setWie}
            keuzes={[
              { waarde: NIEMAND, naam: t('niemand') },
              ...mensenVan(dossier).map(({ id, naam, partij }) => ({ waarde: id, naam: `${naam} (${partij})` })),
            ]}
            fout={fout('persoon')}
          />
        </div>
      )}
    </Opdrachtvenster>
  );
}
