import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useTitel } from '../../app/titel.ts';
import { RUST_MS, useNaRust } from '../../meten/controles/rust.ts';
import { Alert, Button, ErrorState, FoutOverzicht, PageHeader } from '../../ui/index.ts';
import { alsRegel, alsVersie, type Concept, codeVan } from './concept.ts';
import { ontbrekend, type Veldfout, vanServer, veldId } from './fouten.ts';
import { useProef } from './gebruik-proef.ts';
import { Proefvak } from './proefvak.tsx';
import type { Fout, Woorden } from './typen.ts';
import { Kern } from './velden-kern.tsx';
import { Omstandigheden } from './velden-om.tsx';
import { Uitleg } from './velden-uitleg.tsx';
import { bewaarVersie, REGELS, toetsVraag } from './vragen.ts';

interface SchrijfvlakProps {
  readonly titel: string;
  readonly code: string | undefined;
  readonly basis: number;
  readonly begin: Concept;
  /** The first day that a new version can begin. */
  readonly vroegst: string;
  readonly woorden: Woorden;
  /** Codes that are taken. */
  readonly bestaand: readonly string[];
  onSluit(): void;
  onGedaan(code: string, versie: number): void;
}

/** The form, checked after every pause in typing. Nothing is saved before it was seen what the rule would have flagged. */
export function Schrijfvlak(props: SchrijfvlakProps) {
  const { titel, code, basis, begin, vroegst, woorden, bestaand, onSluit, onGedaan } = props;
  const t = useTranslations('signaalregels.schrijf');
  const queries = useQueryClient();
  const [concept, setConcept] = useState(begin);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [misser, setMisser] = useState<unknown>();
  const [bekijkEerst, setBekijkEerst] = useState(false);
  const [bezig, setBezig] = useState(false);
  const vlak = useRef<HTMLFormElement>(null);
  const regel = alsRegel(concept);
  const rustig = useNaRust(regel, RUST_MS);
  const toets = useQuery(toetsVraag(rustig));
  const proef = useProef(code, regel);
  useTitel(titel);

  // A mistake is shown at its place in the very text that was checked, not in what was typed since.
  const bij = !toets.isPlaceholderData && JSON.stringify(regel) === JSON.stringify(rustig);
  const gevonden = bij ? (toets.data?.fouten ?? []) : [];
  /** An empty field is not wrong yet while somebody is still writing. */
  const foutVan = (plek: string, tekst: string): Fout | undefined =>
    tekst.trim() === '' ? undefined : gevonden.find((fout) => fout.plek === plek);
  const melding = (plek: string) => fouten.find(({ veld }) => veld === veldId(plek))?.melding;
  const zet = (deel: Partial<Concept>) => setConcept((was) => ({ ...was, ...deel }));
  const zelfdeRegel = basis > 0 && JSON.stringify(regel) === JSON.stringify(alsRegel(begin));
  const gezien = zelfdeRegel || (proef.stand === 'klaar' && !proef.achterhaald && proef.uitkomst?.uitkomst !== null);

  const bewaar = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setMisser(undefined);
    const leeg = ontbrekend(concept, t);
    setFouten(leeg);
    if (leeg.length > 0) return vlak.current?.scrollIntoView();
    setBezig(true);
    if (!gezien) {
      setBekijkEerst(await proef.doe());
      return setBezig(false);
    }
    try {
      const nieuw = code ?? vrijeCode(concept.naam, bestaand);
      const { versie } = await bewaarVersie(nieuw, alsVersie(concept, basis));
      await queries.invalidateQueries({ queryKey: REGELS });
      onGedaan(nieuw, versie);
    } catch (oorzaak) {
      setBezig(false);
      const bekend = oorzaak instanceof ApiFout ? vanServer(oorzaak.invoer) : [];
      setFouten(bekend);
      if (bekend.length === 0) setMisser(oorzaak);
      vlak.current?.scrollIntoView();
    }
  };
  const deel = { concept, zet, foutVan, melding };
  return (
    <>
      <PageHeader titel={titel} lead={<p>{t('lead')}</p>} />
      <div className="baken-schrijver baken-regelschrijver">
        <form className="baken-stapel" ref={vlak} onSubmit={bewaar} noValidate>
          <FoutOverzicht fouten={fouten} />
          {misser !== undefined && <ErrorState fout={misser} />}
          <Kern {...deel} woorden={woorden} />
          <Uitleg {...deel} proef={proef.achterhaald ? undefined : proef.uitkomst} />
          <Omstandigheden {...deel} vroegst={vroegst} />
          {bekijkEerst && gezien && (
            <Alert soort="info" titel={t('bekijkEerstTitel')} meteen>
              <p>{t('bekijkEerst')}</p>
            </Alert>
          )}
          <div className="baken-schrijver__acties">
            <Button onPress={onSluit}>{t('nietDoen')}</Button>
            <Button type="submit" soort="primary" isDisabled={bezig}>
              {bezig ? t('bezig') : t(gezien ? 'bewaar' : 'proefEnBewaar')}
            </Button>
          </div>
        </form>
        <Proefvak proef={proef} fouten={gevonden.length} weegt={bij ? (toets.data?.invoer ?? []) : []} />
      </div>
    </>
  );
}

/** A code of its own for a new rule. */
function vrijeCode(naam: string, bestaand: readonly string[]): string {
  const wens = codeVan(naam) || 'regel';
  for (let nummer = 1; ; nummer++) {
    const code = nummer === 1 ? wens : `${wens}${nummer}`;
    if (!bestaand.includes(code)) return code;
  }
}
