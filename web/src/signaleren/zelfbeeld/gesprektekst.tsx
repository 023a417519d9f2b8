import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField, useAfdruk } from '../../ui/index.ts';
import { isBotsing } from './bewaarder.ts';
import { Bewaarstand } from './bewaarstand.tsx';
import { useBewaarder } from './gebruik-bewaarder.ts';
import type { Gesprek, Gesprekstekst } from './typen.ts';
import { gesprekVraag, stuurTekst } from './vragen.ts';

interface TekstProps {
  readonly gesprek: Gesprek;
  readonly onderwerp: Gesprekstekst['onderwerp'];
  readonly vraag: Gesprekstekst['vraag'];
}

const vind = ({ teksten }: Gesprek, onderwerp: string, vraag: string) =>
  teksten.find((t) => t.onderwerp === onderwerp && t.vraag === vraag);

/** One text of the own paper; saves itself. On paper it is plain text, or room to write. */
export function Gespreksveld({ gesprek, onderwerp, vraag }: TekstProps) {
  const t = useTranslations('zelfbeeld.gesprek');
  const queries = useQueryClient();
  const afdruk = useAfdruk();
  const bewaard = vind(gesprek, onderwerp, vraag);
  const [ander, zetAnder] = useState<Gesprekstekst>();
  const veld = useBewaarder<string>({
    sleutel: `gesprek.${gesprek.id}.${onderwerp}.${vraag}`,
    waarde: bewaard?.tekst ?? '',
    revisie: bewaard?.revisie ?? 0,
    stuur: async (tekst, revisie) => {
      try {
        return (await stuurTekst(gesprek.id, { onderwerp, vraag, tekst, revisie })).revisie;
      } catch (fout) {
        // To show what the other wrote. Without a connection nothing can be asked either.
        if (isBotsing(fout)) zetAnder(vind(await queries.fetchQuery(gesprekVraag(gesprek.id)), onderwerp, vraag));
        throw fout;
      }
    },
  });
  const label = t(`vraag.${vraag}`);
  if (afdruk)
    return (
      <div className="baken-gesprek__vraag">
        <p>
          <b>{label}</b>
        </p>
        {veld.waarde ? (
          <p className="baken-gesprek__papier">{veld.waarde}</p>
        ) : (
          <span className="baken-gesprek__regel" aria-hidden="true" />
        )}
      </div>
    );
  return (
    <div className="baken-gesprek__vraag">
      <TextField label={label} rijen={4} value={veld.waarde} onChange={veld.zet} onBlur={veld.nu} />
      <Bewaarstand
        stand={veld.stand}
        melding={veld.melding}
        ander={ander?.tekst}
        onNeemOver={() => ander && veld.neemOver(ander.tekst, ander.revisie)}
        onHoudEigen={() => ander && veld.houdEigen(ander.revisie)}
      />
    </div>
  );
}
