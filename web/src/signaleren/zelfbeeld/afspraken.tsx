import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Card, ErrorState, TextField, useAfdruk } from '../../ui/index.ts';
import { bewaarConcept, leesConcept, wisConcept } from '../aanbieder/index.ts';
import type { Afspraak, Gesprek } from './typen.ts';
import { gesprekVraag, maakAfspraak, verwijderAfspraak } from './vragen.ts';

const MINSTENS = 3;
const LEEG: Afspraak = { wat: '', wie: '', voor: null };

/** What was agreed in the talk: what, who, before when. */
export function Afspraken({ gesprek }: { readonly gesprek: Gesprek }) {
  const t = useTranslations('zelfbeeld.afspraken');
  const opmaak = useOpmaak();
  const afdruk = useAfdruk();
  const queries = useQueryClient();
  const [fout, zetFout] = useState<unknown>();
  const doe = async (werk: () => Promise<unknown>): Promise<boolean> => {
    zetFout(undefined);
    try {
      await werk();
      await queries.invalidateQueries({ queryKey: gesprekVraag(gesprek.id).queryKey });
      return true;
    } catch (oorzaak) {
      zetFout(oorzaak);
      return false;
    }
  };
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      {gesprek.afspraken.length === 0 ? (
        <p className="baken-stil">{t('geen')}</p>
      ) : (
        <ul className="baken-afspraken">
          {gesprek.afspraken.map(({ id, wat, wie, voor }) => (
            <li key={id}>
              <div>
                <p>{wat}</p>
                <p className="baken-stil">
                  {[wie && t('door', { wie }), voor && t('voorDatum', { datum: opmaak.datum(voor) })]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              </div>
              {!afdruk && (
                <Button
                  klein
                  aria-label={t('verwijderVan', { wat })}
                  onPress={() => void doe(() => verwijderAfspraak(id))}
                >
                  {t('verwijder')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {fout !== undefined && <ErrorState fout={fout} />}
      {!afdruk && <NieuweAfspraak id={gesprek.id} voegToe={(nieuw) => doe(() => maakAfspraak(gesprek.id, nieuw))} />}
    </Card>
  );
}

interface NieuweAfspraakProps {
  readonly id: number;
  voegToe(afspraak: Afspraak): Promise<boolean>;
}

function NieuweAfspraak({ id, voegToe }: NieuweAfspraakProps) {
  const t = useTranslations('zelfbeeld.afspraken');
  const sleutel = `gesprek.${id}.afspraak`;
  const [nieuw, zetNieuw] = useState<Afspraak>(() => ({ ...LEEG, ...leesConcept<Afspraak>(sleutel) }));
  const [teKort, zetTeKort] = useState(false);
  const wijzig = (deel: Partial<Afspraak>) => {
    const volgend = { ...nieuw, ...deel };
    zetNieuw(volgend);
    bewaarConcept(sleutel, volgend);
  };
  const verstuur = async () => {
    const kort = nieuw.wat.trim().length < MINSTENS;
    zetTeKort(kort);
    if (kort || !(await voegToe(nieuw))) return;
    wisConcept(sleutel);
    zetNieuw(LEEG);
  };
  return (
    <form
      className="baken-gesprek__velden baken-niet-afdrukken"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void verstuur();
      }}
    >
      <TextField
        label={t('wat')}
        value={nieuw.wat}
        onChange={(wat) => wijzig({ wat })}
        fout={teKort ? t('watTeKort') : undefined}
      />
      <TextField label={t('wie')} verplicht={false} value={nieuw.wie} onChange={(wie) => wijzig({ wie })} />
      <DatePicker
        label={t('voor')}
        value={nieuw.voor ?? undefined}
        onChange={(voor) => wijzig({ voor: voor ?? null })}
      />
      <div>
        <Button type="submit">{t('voegToe')}</Button>
      </div>
    </form>
  );
}
