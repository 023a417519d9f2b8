import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, Scrollvlak } from '../../ui/index.ts';
import { centenVan, DirecteKnop, Handeling, heel } from './handeling.tsx';
import { type Draaiboek, useDoen } from './vragen.ts';

interface DeelProps {
  readonly draaiboek: Draaiboek;
}

/** The key and what each municipality pays by it: to the cent, and open to all who take part. */
export function Kosten({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.kosten');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const { delen, posten, totaalCenten } = draaiboek.kosten;
  const bedrag = (centen: number) => `€ ${opmaak.getal(centen / 100, 2)}`;
  const mag = (soort: 'sleutel' | 'sleutelDeel' | 'kosten' | 'kostenWeg') => draaiboek.mag.includes(soort);
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('zin', { bedrag: bedrag(totaalCenten), aantal: delen.length })}
      acties={
        <>
          {mag('sleutel') && <DirecteKnop knop={t('maakSleutel')} doe={() => doe({ soort: 'sleutel' })} />}
          {mag('kosten') && delen.length > 0 && (
            <Handeling
              knop={t('kostenErbij')}
              titel={t('kostenErbij')}
              velden={[
                { naam: 'omschrijving', soort: 'tekst', label: t('omschrijving') },
                { naam: 'bedrag', soort: 'bedrag', label: t('bedrag'), uitleg: t('bedragUitleg') },
              ]}
              doe={(w) =>
                doe({
                  soort: 'kosten',
                  omschrijving: w.omschrijving ?? '',
                  centen: centenVan(w.bedrag),
                })
              }
            />
          )}
        </>
      }
    >
      {posten.length > 0 && (
        <ul className="baken-regels">
          {posten.map(({ id, omschrijving, centen, ingetrokken }) => (
            <li key={id}>
              {ingetrokken === null ? (
                <>
                  {omschrijving} <b>{bedrag(centen)}</b>
                </>
              ) : (
                <>
                  <s>
                    {omschrijving} {bedrag(centen)}
                  </s>{' '}
                  <span className="baken-stil">{t('ingetrokken', { reden: ingetrokken })}</span>
                </>
              )}
              {mag('kostenWeg') && ingetrokken === null && (
                <div className="baken-bord__acties">
                  <Handeling
                    knop={t('trekIn')}
                    voluit={`${t('trekIn')}: ${omschrijving}`}
                    titel={`${t('trekIn')}: ${omschrijving}`}
                    velden={[{ naam: 'reden', soort: 'lang', label: t('waarom') }]}
                    doe={(w) => doe({ soort: 'kostenWeg', post: id, reden: w.reden ?? '' })}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {delen.length === 0 ? (
        <EmptyState titel={t('geenSleutel')}>{t('geenSleutelUitleg')}</EmptyState>
      ) : (
        <Scrollvlak className="baken-tweeling" tabel={t('titel')}>
          <table>
            <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('gemeente')}</th>
                <th scope="col" className="baken-tabel__rechts">
                  {t('jongeren')}
                </th>
                <th scope="col" className="baken-tabel__rechts">
                  {t('gewicht')}
                </th>
                <th scope="col" className="baken-tabel__rechts">
                  {t('aandeel')}
                </th>
                <th scope="col" className="baken-tabel__rechts">
                  {t('betaalt')}
                </th>
                {mag('sleutelDeel') && (
                  <th scope="col" className="baken-niet-afdrukken">
                    {t('wijzigen')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {delen.map((deel) => (
                <tr key={deel.gebied}>
                  <th scope="row">
                    {deel.naam}
                    {deel.reden && <span className="baken-rijnaam__bij">{deel.reden}</span>}
                  </th>
                  <td className="baken-tabel__rechts">{opmaak.getal(deel.jongeren)}</td>
                  <td className="baken-tabel__rechts">{opmaak.getal(deel.gewicht)}</td>
                  <td className="baken-tabel__rechts">{opmaak.aandeel(deel.aandeel, 1)}</td>
                  <td className="baken-tabel__rechts">{bedrag(deel.centen)}</td>
                  {mag('sleutelDeel') && (
                    <td className="baken-niet-afdrukken">
                      <Handeling
                        knop={t('wijzig')}
                        voluit={`${t('wijzig')}: ${deel.naam}`}
                        titel={`${t('wijzig')}: ${deel.naam}`}
                        velden={[
                          {
                            naam: 'gewicht',
                            soort: 'getal',
                            label: t('gewicht'),
                            uitleg: t('gewichtUitleg'),
                            begin: String(deel.gewicht),
                          },
                          { naam: 'reden', soort: 'lang', label: t('waarom') },
                        ]}
                        doe={(w) =>
                          doe({
                            soort: 'sleutelDeel',
                            gebied: deel.gebied,
                            gewicht: heel(w.gewicht),
                            reden: w.reden ?? '',
                          })
                        }
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('samen')}</th>
                <td className="baken-tabel__rechts">{opmaak.getal(delen.reduce((s, d) => s + d.jongeren, 0))}</td>
                <td className="baken-tabel__rechts">{opmaak.getal(delen.reduce((s, d) => s + d.gewicht, 0))}</td>
                <td className="baken-tabel__rechts">{opmaak.aandeel(1, 0)}</td>
                <td className="baken-tabel__rechts">{bedrag(totaalCenten)}</td>
                {mag('sleutelDeel') && <td className="baken-niet-afdrukken" />}
              </tr>
            </tfoot>
          </table>
        </Scrollvlak>
      )}
    </Card>
  );
}
