import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useTitel } from '../../app/titel.ts';
import { Button, ErrorState, FoutOverzicht, PageHeader } from '../../ui/index.ts';
import { alsProef, alsVersie, type Concept, codeVan, getallenIn } from './concept.ts';
import { ontbrekend, type Veldfout, vanServer } from './fouten.ts';
import { Proefvak, type Waarop } from './proefvak.tsx';
import { RUST_MS, useNaRust } from './rust.ts';
import type { Fout, Veldenlijst } from './typen.ts';
import { Kern } from './velden-kern.tsx';
import { Omstandigheden } from './velden-om.tsx';
import { bewaarVersie, SLEUTEL, toetsVraag } from './vragen.ts';

interface SchrijfvlakProps {
  readonly titel: string;
  readonly code: string | undefined;
  readonly basis: number;
  readonly begin: Concept;
  /** The first day that a new version can begin. */
  readonly vroegst: string;
  readonly velden: Veldenlijst;
  /** Codes that are taken. */
  readonly bestaand: readonly string[];
  onSluit(): void;
  onGedaan(code: string, versie: number): void;
}

/** The form, checked and tried after every pause in typing. */
export function Schrijfvlak(props: SchrijfvlakProps) {
  const { titel, code, basis, begin, vroegst, velden, bestaand, onSluit, onGedaan } = props;
  const t = useTranslations('controles.schrijf');
  const queries = useQueryClient();
  const [concept, setConcept] = useState(begin);
  const [waarop, setWaarop] = useState<Waarop>({ kvk: '', periode: '' });
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [misser, setMisser] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const vlak = useRef<HTMLFormElement>(null);
  const proef = alsProef(concept, waarop);
  const rustig = useNaRust(proef, RUST_MS);
  const toets = useQuery(toetsVraag(rustig));
  useTitel(titel);

  // A mistake is shown at its place in the very text that was checked, not in what was typed since.
  const bij = !toets.isPlaceholderData && JSON.stringify(proef) === JSON.stringify(rustig);
  const gevonden = bij ? (toets.data?.fouten ?? []) : [];
  /** An empty field is not wrong yet while somebody is still writing. */
  const foutVan = (plek: string, tekst: string): Fout | undefined =>
    tekst.trim() === '' ? undefined : gevonden.find((fout) => fout.plek === plek);
  const melding = (veld: string) => fouten.find((fout) => fout.veld === `controle-${veld}`)?.melding;
  const zet = (deel: Partial<Concept>) => setConcept((was) => ({ ...was, ...deel }));

  const bewaar = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setMisser(undefined);
    const leeg = ontbrekend(concept, getallenIn(concept.melding), t);
    setFouten(leeg);
    if (leeg.length > 0) return vlak.current?.scrollIntoView();
    setBezig(true);
    try {
      const nieuw = code ?? vrijeCode(concept.naam, bestaand);
      const { versie } = await bewaarVersie(nieuw, alsVersie(concept, basis));
      await queries.invalidateQueries({ queryKey: SLEUTEL });
      onGedaan(nieuw, versie);
    } catch (oorzaak) {
      setBezig(false);
      const bekend = oorzaak instanceof ApiFout ? vanServer(oorzaak.invoer) : [];
      setFouten(bekend);
      if (bekend.length === 0) setMisser(oorzaak);
      vlak.current?.scrollIntoView();
    }
  };

  return (
    <>
      <PageHeader titel={titel} lead={<p>{t('lead')}</p>} />
      <div className="baken-schrijver">
        <form className="baken-stapel" ref={vlak} onSubmit={bewaar} noValidate>
          <FoutOverzicht fouten={fouten} />
          {misser !== undefined && <ErrorState fout={misser} />}
          <Kern concept={concept} velden={velden} zet={zet} foutVan={foutVan} melding={melding} />
          <Omstandigheden concept={concept} vroegst={vroegst} zet={zet} foutVan={foutVan} melding={melding} />
          <div className="baken-schrijver__acties">
            <Button onPress={onSluit}>{t('nietDoen')}</Button>
            <Button type="submit" soort="primary" isDisabled={bezig}>
              {bezig ? t('bezig') : t('bewaar')}
            </Button>
          </div>
        </form>
        <Proefvak vraag={toets} waarop={waarop} onWaarop={setWaarop} />
      </div>
    </>
  );
}

/** A code of its own for a new check. */
function vrijeCode(naam: string, bestaand: readonly string[]): string {
  const wens = codeVan(naam) || 'controle';
  for (let nummer = 1; ; nummer++) {
    const code = nummer === 1 ? wens : `${wens}${nummer}`;
    if (!bestaand.includes(code)) return code;
  }
}
