import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag, zoekVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { Button, Card, Checkbox, Select, ZoekKeuze } from '../../ui/index.ts';
import { type DeelProps, Tredeteken, type Wie } from './delen.tsx';
import { HOOGSTENS_KVKS } from './zoek.ts';

const KORTSTE = 2;
const ALLES = 'alles';

/** Who falls, of which region, and whether receivers may fall as well. */
export function Dominokeuze({ zoek, wijzig, eigen, gekozen }: DeelProps & { readonly gekozen: readonly Wie[] }) {
  const t = useTranslations('concentratie.domino');
  const ta = useTranslations('aanbieders');
  const bekendOp = useBekendOp();
  const { data } = useQuery(regiosVraag(bekendOp));
  const kvks = zoek.kvks ?? [];
  const regios = [...(data?.jeugdregios ?? [])].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const zet = (nieuw: readonly string[]) => wijzig({ kvks: nieuw.length > 0 ? [...nieuw] : undefined });
  return (
    <Card titel={t('kiesTitel')} onderschrift={t('kiesOnder')}>
      <div className="baken-dominokeuze baken-niet-afdrukken">
        {kvks.length < HOOGSTENS_KVKS ? (
          <Zoek gekozen={kvks} onKies={(kvk) => zet([...kvks, kvk])} />
        ) : (
          <p className="baken-stil">{t('alGekozen')}</p>
        )}
        {eigen === undefined && (
          <Select
            label={t('regio')}
            value={zoek.regio ?? ALLES}
            onChange={(waarde) => wijzig({ regio: waarde === ALLES ? undefined : waarde })}
            keuzes={[
              { waarde: ALLES, naam: ta('alleRegios') },
              ...regios.map(({ code, naam }) => ({ waarde: code, naam })),
            ]}
          />
        )}
      </div>
      {kvks.length > 0 && (
        <ul className="baken-dominogekozen" aria-label={t('gekozen')}>
          {kvks.map((kvk) => {
            const wie = gekozen.find((een) => een.kvk === kvk);
            const naam = wie?.naam ?? kvk;
            return (
              <li key={kvk}>
                {wie && <Tredeteken wie={wie} tegel />}
                {naam}
                <Button
                  soort="quiet"
                  klein
                  className="baken-niet-afdrukken"
                  aria-label={t('haalWeg', { naam })}
                  icoon={<IconX size={16} aria-hidden="true" />}
                  onPress={() => zet(kvks.filter((een) => een !== kvk))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="baken-niet-afdrukken">
        <Checkbox
          label={t('tweede')}
          uitleg={t('tweedeUitleg')}
          aan={zoek.tweede === 'ja'}
          onChange={(aan) => wijzig({ tweede: aan ? 'ja' : undefined })}
        />
      </div>
    </Card>
  );
}

function Zoek({ gekozen, onKies }: { readonly gekozen: readonly string[]; onKies(kvk: string): void }) {
  const t = useTranslations('concentratie.domino');
  const [tekst, setTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data } = useQuery({ ...zoekVraag(zoek, useBekendOp()), enabled: zoek.length >= KORTSTE });
  const gevonden = zoek.length < KORTSTE ? [] : (data?.aanbieders ?? []).filter(({ kvk }) => !gekozen.includes(kvk));
  return (
    <ZoekKeuze
      label={t('zoek')}
      uitleg={t('zoekUitleg')}
      keuzes={gevonden.map(({ kvk, naam, plaats }) => ({ waarde: kvk, naam, bij: plaats ?? kvk }))}
      value={null}
      tekst={tekst}
      onTekst={setTekst}
      onChange={(kvk) => {
        if (!gevonden.some((een) => een.kvk === kvk)) return;
        setTekst('');
        onKies(kvk);
      }}
      leeg={t(zoek.length < KORTSTE ? 'typVerder' : 'nietsGevonden')}
    />
  );
}
