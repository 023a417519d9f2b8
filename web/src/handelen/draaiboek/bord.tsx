import { useTranslations } from 'use-intl';
import { Alert, Card, EmptyState } from '../../ui/index.ts';
import { Aanbodlijst } from './aanbod.tsx';
import { Bijgesteld } from './bijgesteld.tsx';
import { Groepkaart } from './groep.tsx';
import { DirecteKnop, Handeling, heel } from './handeling.tsx';
import { HULPVORMEN, type Hulpvorm } from './hulpvormen.ts';
import { PerDag, Toetsingen } from './voortgang.tsx';
import { type Draaiboek, type Onderdeel, useDoen } from './vragen.ts';

/** The board of the transfer: every group of young people, who takes it over, and how far that is. All of it with the keyboard. */
export function Bord({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { bord } = draaiboek;
  return (
    <>
      <Card titel={t('titel')} onderschrift={<Zin draaiboek={draaiboek} />} acties={<Erbij draaiboek={draaiboek} />}>
        {bord.groepen.length > 0 && (
          <Alert soort={bord.afrondbaar ? 'let' : 'goed'}>
            <p>{bord.afrondbaar ?? t(draaiboek.fase === 'overdracht' ? 'iedereenOver' : 'iedereenWasOver')}</p>
          </Alert>
        )}
        {bord.groepen.length > 0 && bord.dicht && <p className="baken-stil">{bord.dicht}</p>}
        {bord.groepen.length === 0 ? (
          <EmptyState titel={t('leeg')}>{bord.dicht ?? t('leegUitleg')}</EmptyState>
        ) : (
          <ul className="baken-bord">
            {bord.groepen.map((groep) => (
              <Groepkaart key={groep.id} groep={groep} draaiboek={draaiboek} />
            ))}
          </ul>
        )}
      </Card>
      <Bijgesteld draaiboek={draaiboek} />
      <Aanbodlijst draaiboek={draaiboek} />
      <PerDag draaiboek={draaiboek} />
      <Toetsingen draaiboek={draaiboek} />
    </>
  );
}

function Zin({ draaiboek: { bord } }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { totaal, overgedragen, over, zonderOntvanger, begin, bijgesteld, wachtOpAkkoord } = bord;
  return (
    <>
      {t('zin', { totaal, overgedragen, over, zonderOntvanger })}
      {bijgesteld !== 0 && ` ${t('bijgesteldZin', { begin, bijgesteld })}`}
      {wachtOpAkkoord > 0 && ` ${t('wachtZin', { aantal: wachtOpAkkoord })}`}
    </>
  );
}

/** What can be added: a group, or all of the register. */
function Erbij({ draaiboek }: { readonly draaiboek: Draaiboek }) {
  const t = useTranslations('draaiboek.bord');
  const { doe } = useDoen(draaiboek.id);
  const keuzes = HULPVORMEN.map((waarde) => ({ waarde, naam: t(`hulpvorm.${waarde}`) }));
  const mag = (soort: Onderdeel['soort']) => draaiboek.mag.includes(soort);
  return (
    <>
      {mag('groepenUitRegister') && draaiboek.bord.groepen.length === 0 && (
        <DirecteKnop knop={t('uitRegister')} doe={() => doe({ soort: 'groepenUitRegister' })} />
      )}
      {mag('groepErbij') && (
        <Handeling
          knop={t('groepErbij')}
          titel={t('groepErbij')}
          velden={[
            { naam: 'gebied', soort: 'gebied', label: t('gebied'), uitleg: t('gebiedUitleg') },
            { naam: 'hulpvorm', soort: 'keuze', label: t('soortHulp'), keuzes },
            { naam: 'locatie', soort: 'tekst', label: t('locatie'), verplicht: false },
            { naam: 'aantal', soort: 'getal', label: t('aantal'), uitleg: t('geenNamen'), minstens: 1 },
          ]}
          doe={(w) =>
            doe({
              soort: 'groepErbij',
              gebied: w.gebied ?? '',
              hulpvorm: w.hulpvorm as Hulpvorm,
              locatie: w.locatie ?? '',
              aantal: heel(w.aantal),
            })
          }
        />
      )}
    </>
  );
}
