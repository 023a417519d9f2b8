import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Card, Checkbox, TextField, useAfdruk } from '../../ui/index.ts';
import { Bewaarstand } from './bewaarstand.tsx';
import { useBewaarder } from './gebruik-bewaarder.ts';
import type { Gesprek, GesprekWijziging } from './typen.ts';
import { gesprekkenVraag, gesprekVraag, stuurKop } from './vragen.ts';

type Kop = Omit<GesprekWijziging, 'revisie'>;

const kopVan = ({ titel, met, gesprekOp, regios, cijfersOp }: Gesprek): Kop => ({
  titel,
  met,
  gesprekOp,
  regios,
  cijfersOp,
});

/** What the talk is: its name, when, with whom, which regions, and of which day the figures are. Saves itself. */
export function Gesprekkop({ gesprek }: { readonly gesprek: Gesprek }) {
  const t = useTranslations('zelfbeeld.gesprek');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const afdruk = useAfdruk();
  const leesNu = () => queries.fetchQuery(gesprekVraag(gesprek.id));
  const kop = useBewaarder<Kop>({
    sleutel: `gesprek.${gesprek.id}.kop`,
    waarde: kopVan(gesprek),
    revisie: gesprek.revisie,
    stuur: async (wens, revisie) => {
      const bewaard = await stuurKop(gesprek.id, { ...wens, revisie });
      if (wens.cijfersOp !== gesprek.cijfersOp || wens.titel !== gesprek.titel) {
        await Promise.all([leesNu(), queries.invalidateQueries({ queryKey: gesprekkenVraag.queryKey })]);
      }
      return bewaard.revisie;
    },
  });
  const { waarde, zet } = kop;
  const wijzig = (deel: Partial<Kop>) => zet({ ...waarde, ...deel });
  const stand = (
    <Bewaarstand
      stand={kop.stand}
      melding={kop.melding}
      onNeemOver={() => void leesNu().then((nu) => kop.neemOver(kopVan(nu), nu.revisie))}
      onHoudEigen={() => void leesNu().then((nu) => kop.houdEigen(nu.revisie))}
    />
  );
  return (
    <>
      <Card titel={t('kop')} onderschrift={t('cijfersOp', { datum: opmaak.datum(waarde.cijfersOp) })}>
        {afdruk ? (
          <p>
            {waarde.gesprekOp ? opmaak.datum(waarde.gesprekOp) : t('nogGeenDatum')}
            {waarde.met && `. ${t('metWie', { met: waarde.met })}`}
          </p>
        ) : (
          <div className="baken-gesprek__velden">
            <TextField
              label={t('titelVeld')}
              value={waarde.titel}
              onChange={(titel) => wijzig({ titel })}
              onBlur={kop.nu}
            />
            <DatePicker
              label={t('datum')}
              value={waarde.gesprekOp ?? undefined}
              onChange={(dag) => wijzig({ gesprekOp: dag ?? null })}
            />
            <TextField
              label={t('met')}
              uitleg={t('metUitleg')}
              value={waarde.met}
              onChange={(met) => wijzig({ met })}
              onBlur={kop.nu}
            />
            {waarde.cijfersOp !== vandaag() && (
              <Button onPress={() => wijzig({ cijfersOp: vandaag() })}>{t('cijfersVandaag')}</Button>
            )}
          </div>
        )}
        {stand}
      </Card>
      <Card titel={t('gebieden')} onderschrift={t('gebiedenOnder')}>
        {gesprek.gebieden.length === 0 && <p className="baken-stil">{t('geenGebieden')}</p>}
        <fieldset className="baken-keuzegroep">
          <legend className="baken-alleen-voorlezen">{t('gebieden')}</legend>
          {gesprek.gebieden
            .filter(({ code }) => !afdruk || waarde.regios.includes(code))
            .map(({ code, naam, jongeren, periode, gemeenten }) => (
              <Checkbox
                key={code}
                label={t('gebied', { naam, jongeren, periode: opmaak.periode(periode) })}
                uitleg={gemeenten.join(', ')}
                aan={waarde.regios.includes(code)}
                onChange={(aan) =>
                  wijzig({ regios: aan ? [...waarde.regios, code] : waarde.regios.filter((regio) => regio !== code) })
                }
              />
            ))}
        </fieldset>
      </Card>
    </>
  );
}
