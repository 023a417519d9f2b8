import { useTranslations } from 'use-intl';
import { Handeling } from './handeling.tsx';
import type { Stappenplan, Stappenplannen } from './vragen.ts';

type Teksten = Stappenplan['verantwoordelijkheden'];

interface VerantwoordelijkProps {
  readonly fase: Stappenplannen['fasen'][number];
  readonly plannen: Stappenplannen;
  readonly teksten: Teksten;
  zet(nieuw: Teksten): void;
}

/** Who is responsible for what in a phase; who writes the steps changes it here, party by party. */
export function Verantwoordelijk({ fase, plannen, teksten, zet }: VerantwoordelijkProps) {
  const t = useTranslations('draaiboek.stappen');
  const vanFase = teksten[fase.code] ?? {};
  const bewaar = (rol: string, tekst: string) => {
    const { [rol]: _, ...anderen } = vanFase;
    zet({ ...teksten, [fase.code]: tekst === '' ? anderen : { ...anderen, [rol]: tekst } });
    return Promise.resolve();
  };
  return (
    <details className="baken-fase-rollen">
      <summary>{t('wieDoetWat', { fase: fase.naam })}</summary>
      <dl className="baken-rollen">
        {plannen.rollen.map(({ code, naam }) => (
          <div key={code}>
            <dt>{naam}</dt>
            <dd>
              <p>{vanFase[code] ?? <span className="baken-stil">{t('nietBeschreven')}</span>}</p>
              {plannen.magSchrijven && (
                <Handeling
                  knop={t('wijzig')}
                  voluit={`${t('wijzig')}: ${naam}, ${fase.naam}`}
                  titel={`${naam}, ${fase.naam}`}
                  soort="quiet"
                  velden={[
                    {
                      ...{ naam: 'tekst', soort: 'lang' as const, label: t('verantwoordelijkVoor') },
                      ...{ uitleg: t('verantwoordelijkUitleg'), begin: vanFase[code] ?? '' },
                      ...{ verplicht: false, hoogstens: 600 },
                    },
                  ]}
                  doe={(w) => bewaar(code, (w.tekst ?? '').trim())}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
