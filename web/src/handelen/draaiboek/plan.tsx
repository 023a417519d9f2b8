import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, EmptyState, StatusChip } from '../../ui/index.ts';
import { DirecteKnop, Handeling } from './handeling.tsx';
import { type Draaiboek, useDoen } from './vragen.ts';

interface DeelProps {
  readonly draaiboek: Draaiboek;
}

/** The plan: milestones with evidence, the steps of the phase, the decision of the month, who tells whom what, and what was decided. */
export function Plan({ draaiboek }: DeelProps) {
  return (
    <>
      <Mijlpalen draaiboek={draaiboek} />
      <Stappen draaiboek={draaiboek} />
      <Voortgang draaiboek={draaiboek} />
      <Communicatie draaiboek={draaiboek} />
      <Besluiten draaiboek={draaiboek} />
    </>
  );
}

function Mijlpalen({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.plan');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const mag = draaiboek.mag.includes('mijlpaalErbij');
  const nu = vandaag();
  return (
    <Card
      titel={t('mijlpalen')}
      onderschrift={t('mijlpalenZin', {
        klaar: draaiboek.mijlpalen.filter((m) => m.klaarOp !== null).length,
        totaal: draaiboek.mijlpalen.length,
      })}
      acties={
        mag && (
          <Handeling
            knop={t('mijlpaalErbij')}
            titel={t('mijlpaalErbij')}
            velden={[
              { naam: 'naam', soort: 'tekst', label: t('watMoetKlaar') },
              {
                naam: 'voor',
                soort: 'keuze',
                label: t('vanWie'),
                keuzes: draaiboek.verantwoordelijkheden.map(({ rol, naam }) => ({ waarde: rol, naam })),
              },
              { naam: 'tot', soort: 'dag', label: t('uiterlijk') },
            ]}
            doe={(w) => doe({ soort: 'mijlpaalErbij', naam: w.naam ?? '', voor: w.voor ?? '', tot: w.tot ?? '' })}
          />
        )
      }
    >
      {draaiboek.mijlpalen.length === 0 ? (
        <EmptyState titel={t('geenMijlpalen')}>{t('geenMijlpalenUitleg')}</EmptyState>
      ) : (
        <ul className="baken-regels">
          {draaiboek.mijlpalen.map((m) => {
            const laat = m.klaarOp === null && m.tot < nu;
            return (
              <li key={m.id}>
                <div className="baken-bord__kop">
                  <b>{m.naam}</b>
                  <StatusChip oordeel={m.klaarOp ? 'goed' : laat ? 'slecht' : 'onbekend'}>
                    {m.klaarOp ? t('klaarOp', { dag: opmaak.datum(m.klaarOp) }) : t(laat ? 'teLaat' : 'loopt')}
                  </StatusChip>
                </div>
                <p className="baken-stil">
                  {t('mijlpaalFeiten', { wie: m.voorNaam, dag: opmaak.datum(m.tot) })}
                  {m.tot !== m.oorspronkelijkTot && ` ${t('was', { dag: opmaak.datum(m.oorspronkelijkTot) })}`}
                </p>
                {m.bewijs !== '' && <p>{t('bewijs', { bewijs: m.bewijs })}</p>}
                {mag && m.klaarOp === null && (
                  <div className="baken-bord__acties">
                    <Handeling
                      knop={t('gehaald')}
                      voluit={`${t('gehaald')}: ${m.naam}`}
                      titel={`${t('gehaald')}: ${m.naam}`}
                      velden={[{ naam: 'bewijs', soort: 'lang', label: t('welkBewijs') }]}
                      doe={(w) => doe({ soort: 'mijlpaalKlaar', mijlpaal: m.id, bewijs: w.bewijs ?? '' })}
                    />
                    <Handeling
                      knop={t('verzet')}
                      voluit={`${t('verzet')}: ${m.naam}`}
                      titel={`${t('verzet')}: ${m.naam}`}
                      velden={[
                        { naam: 'tot', soort: 'dag', label: t('uiterlijk'), begin: m.tot },
                        { naam: 'reden', soort: 'lang', label: t('waarom') },
                      ]}
                      doe={(w) =>
                        doe({ soort: 'mijlpaalVerzet', mijlpaal: m.id, tot: w.tot ?? '', reden: w.reden ?? '' })
                      }
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

function Stappen({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.plan');
  const opmaak = useOpmaak();
  const { zetStappenKlaar } = useDoen(draaiboek.id);
  const nieuw = draaiboek.stappen.filter(({ alTaak }) => !alTaak);
  if (draaiboek.stappen.length === 0) return null;
  return (
    <Card
      titel={t('stappen')}
      onderschrift={t('stappenZin', { versie: draaiboek.stappenplanVersie ?? 0 })}
      acties={
        nieuw.length > 0 &&
        draaiboek.mag.length > 0 && (
          <DirecteKnop knop={t('maakTaken', { aantal: nieuw.length })} doe={zetStappenKlaar} />
        )
      }
    >
      <ul className="baken-regels">
        {draaiboek.stappen.map(({ naam, voor, tot, alTaak }) => (
          <li key={naam}>
            {naam}{' '}
            <span className="baken-stil">
              {voor}, {alTaak ? t('isTaak') : t('zouTot', { dag: opmaak.datum(tot) })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Voortgang({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.plan');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  return (
    <Card
      titel={t('voortgang')}
      onderschrift={t('voortgangUitleg')}
      acties={
        draaiboek.mag.includes('voortgang') && (
          <Handeling
            knop={t('besluitMaand')}
            titel={t('besluitMaand')}
            velden={[
              {
                naam: 'besluit',
                soort: 'keuze',
                label: t('besluit'),
                keuzes: (['go', 'noGo'] as const).map((waarde) => ({ waarde, naam: t(waarde) })),
              },
              { naam: 'grond', soort: 'lang', label: t('waarop') },
            ]}
            doe={(w) => doe({ soort: 'voortgang', besluit: w.besluit as 'go' | 'noGo', grond: w.grond ?? '' })}
          />
        )
      }
    >
      {draaiboek.voortgang.length === 0 ? (
        <p>{t('nogGeenVoortgang')}</p>
      ) : (
        <ul className="baken-regels">
          {draaiboek.voortgang.map(({ op, besluit, grond, door }) => (
            <li key={`${op}${grond}`}>
              <b>{t(besluit)}</b> {grond}{' '}
              <span className="baken-stil">
                {opmaak.datum(op)}, {door}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Communicatie({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.plan');
  const opmaak = useOpmaak();
  const { doe } = useDoen(draaiboek.id);
  const mag = draaiboek.mag.includes('communicatieErbij');
  return (
    <Card
      titel={t('communicatie')}
      onderschrift={t('communicatieUitleg')}
      acties={
        mag && (
          <Handeling
            knop={t('communicatieErbij')}
            titel={t('communicatieErbij')}
            velden={[
              { naam: 'doelgroep', soort: 'tekst', label: t('doelgroep') },
              { naam: 'boodschap', soort: 'lang', label: t('boodschap'), minstens: 2, hoogstens: 200 },
              { naam: 'wie', soort: 'tekst', label: t('doorWie') },
              { naam: 'op', soort: 'dag', label: t('wanneer'), begin: vandaag() },
            ]}
            doe={({ doelgroep = '', boodschap = '', wie = '', op = '' }) =>
              doe({ soort: 'communicatieErbij', doelgroep, boodschap, wie, op })
            }
          />
        )
      }
    >
      {draaiboek.communicatie.length === 0 ? (
        <p>{t('nogGeenCommunicatie')}</p>
      ) : (
        <ul className="baken-regels">
          {draaiboek.communicatie.map((c) => (
            <li key={c.id}>
              <b>{c.doelgroep}</b> {c.boodschap}{' '}
              <span className="baken-stil">
                {c.wie}, {opmaak.datum(c.op)}
                {c.klaarOp && `, ${t('gebracht', { dag: opmaak.datum(c.klaarOp) })}`}
              </span>
              {mag && c.klaarOp === null && (
                <div className="baken-bord__acties">
                  <DirecteKnop
                    knop={t('isGebracht')}
                    voluit={`${t('isGebracht')}: ${c.doelgroep}`}
                    doe={() => doe({ soort: 'communicatieKlaar', regel: c.id })}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The decision log, from the chain. */
function Besluiten({ draaiboek }: DeelProps) {
  const t = useTranslations('draaiboek.plan');
  const opmaak = useOpmaak();
  return (
    <Card titel={t('besluiten')} onderschrift={t('besluitenUitleg')}>
      {draaiboek.besluiten.length === 0 ? (
        <p>{t('nogGeenBesluiten')}</p>
      ) : (
        <ul className="baken-regels">
          {draaiboek.besluiten.map(({ op, naam, grond, door }) => (
            <li key={op}>
              <b>{naam}</b> {grond}{' '}
              <span className="baken-stil">
                {opmaak.tijdstip(op)}, {door}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
