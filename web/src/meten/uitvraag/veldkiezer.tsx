import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, EmptyState, SearchField, WachtOp } from '../../ui/index.ts';
import { gekozen, kiesVelden, laatWeg, perBlok } from './concept.ts';
import type { Concept } from './gebruik-concept.ts';
import { Kandidaatvenster } from './kandidaatvenster.tsx';
import type { Keuzeveld } from './typen.ts';
import { Veldregel } from './veldregel.tsx';
import { veldenVraag } from './vragen.ts';
import { useBloknaam } from './woorden.tsx';

/** Which fields are asked, block by block. */
export function Veldkiezer({ concept }: { readonly concept: Concept }) {
  const t = useTranslations('uitvraag.velden');
  const { opzet, bewaard } = concept;
  const vraag = useQuery(veldenVraag(bewaard.aan));
  const [voegtToe, setVoegtToe] = useState(false);
  const verplicht = opzet.velden.filter((veld) => veld.verplicht).length;
  return (
    <div id="uitvraag-velden">
      <Card
        titel={t('titel')}
        onderschrift={t('onder', { aantal: opzet.velden.length, verplicht })}
        acties={
          bewaard.aan === 'aanbieders' && (
            <Button klein icoon={<IconPlus size={16} aria-hidden="true" />} onPress={() => setVoegtToe(true)}>
              {t('kandidaat')}
            </Button>
          )
        }
      >
        <WachtOp vraag={vraag} regels={10}>
          {({ velden }) => <Blokken concept={concept} keuzes={velden} />}
        </WachtOp>
        {voegtToe && <Kandidaatvenster concept={concept} onSluit={() => setVoegtToe(false)} />}
      </Card>
    </div>
  );
}

interface BlokkenProps {
  readonly concept: Concept;
  readonly keuzes: readonly Keuzeveld[];
}

function Blokken({ concept, keuzes }: BlokkenProps) {
  const t = useTranslations('uitvraag.velden');
  const [zoek, setZoek] = useState('');
  const blokken = useMemo(() => perBlok(keuzes, zoek), [keuzes, zoek]);
  return (
    <div className="baken-stapel">
      <SearchField label={t('zoek')} plaats={t('zoekPlaats')} value={zoek} onChange={setZoek} />
      {blokken.length === 0 && <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
      <div>
        {blokken.map(({ blok, velden }) => (
          <Blok key={blok} blok={blok} velden={velden} keuzes={keuzes} concept={concept} zoekt={zoek.trim() !== ''} />
        ))}
      </div>
    </div>
  );
}

interface BlokProps extends BlokkenProps {
  readonly blok: string;
  readonly velden: readonly Keuzeveld[];
  readonly zoekt: boolean;
}

/** One block, closed until somebody looks for something or opens it: sixty fields at once nobody reads. */
function Blok({ blok, velden, keuzes, concept, zoekt }: BlokProps) {
  const t = useTranslations('uitvraag.velden');
  const bloknaam = useBloknaam();
  const { opzet, wijzig } = concept;
  const aantal = velden.filter(({ code }) => gekozen(opzet.velden, code)).length;
  const [open, setOpen] = useState(false);
  const naam = bloknaam(blok);
  return (
    <details className="baken-veldblok" open={open || zoekt} onToggle={(g) => !zoekt && setOpen(g.currentTarget.open)}>
      <summary>
        <span className="baken-veldblok__naam">{naam}</span>{' '}
        <span className="baken-stil">{t('vanBlok', { aantal, totaal: velden.length })}</span>
      </summary>
      <div className="baken-knoppenrij">
        <Button
          klein
          isDisabled={aantal === velden.length}
          aria-label={t('allesVan', { naam })}
          onPress={() => wijzig({ velden: kiesVelden(opzet.velden, velden, keuzes) })}
        >
          {t('alles')}
        </Button>
        <Button
          klein
          isDisabled={aantal === 0}
          aria-label={t('nietsVan', { naam })}
          onPress={() =>
            wijzig({
              velden: laatWeg(
                opzet.velden,
                velden.map(({ code }) => code),
              ),
            })
          }
        >
          {t('niets')}
        </Button>
      </div>
      <ul className="baken-veldregels">
        {velden.map((veld) => (
          <Veldregel key={veld.code} veld={veld} keuzes={keuzes} concept={concept} />
        ))}
      </ul>
    </details>
  );
}
