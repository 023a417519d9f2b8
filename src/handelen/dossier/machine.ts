import { type AnyStateMachine, createMachine, transition } from 'xstate';
import type { Procedure } from './procedure.ts';

/** A procedure as a state machine: its states and transitions, without who may and what must be filled in. */
export function naarMachine(procedure: Procedure): AnyStateMachine {
  const overgangen = Object.entries(procedure.overgangen);
  return createMachine({
    id: procedure.code,
    initial: procedure.begin,
    states: Object.fromEntries(
      Object.keys(procedure.toestanden).map((toestand) => [
        toestand,
        {
          on: Object.fromEntries(
            overgangen
              .filter(([, { van }]) => van.includes(toestand))
              // From a state to itself is also a step: its tasks begin anew.
              .map(([code, { naar }]) => [code, { target: naar, reenter: true }]),
          ),
        },
      ]),
    ),
  });
}

const machines = new WeakMap<Procedure, AnyStateMachine>();

const machineVan = (procedure: Procedure): AnyStateMachine => {
  const machine = machines.get(procedure) ?? naarMachine(procedure);
  machines.set(procedure, machine);
  return machine;
};

/** The state after a transition; null when the procedure does not know it from there. */
export function volgendeToestand(procedure: Procedure, toestand: string, overgang: string): string | null {
  const machine = machineVan(procedure);
  if (!Object.hasOwn(procedure.toestanden, toestand)) return null;
  const nu = machine.resolveState({ value: toestand, context: {} });
  if (!nu.can({ type: overgang })) return null;
  const [dan] = transition(machine, nu, { type: overgang });
  return String(dan.value);
}
