import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabDeel {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly delen: readonly TabDeel[];
  readonly gekozen: string;
  onKies(id: string): void;
}

/** Parts of one page, one at a time. Which one is shown belongs in the URL. */
export function Tabs({ label, delen, gekozen, onKies }: TabsProps) {
  return (
    <AriaTabs selectedKey={gekozen} onSelectionChange={(sleutel) => onKies(String(sleutel))} className="baken-tabs">
      <TabList className="baken-tabs__lijst" aria-label={label}>
        {delen.map((deel) => (
          <Tab key={deel.id} id={deel.id} className="baken-tabs__tab">
            {deel.naam}
          </Tab>
        ))}
      </TabList>
      {delen.map((deel) => (
        <TabPanel key={deel.id} id={deel.id} className="baken-tabs__paneel">
          {deel.inhoud}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
