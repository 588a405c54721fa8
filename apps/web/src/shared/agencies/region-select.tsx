import { Cascader } from 'antd';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { PickRegionsDocument, type PickRegionsQuery } from '../../generated/graphql';
import { useT } from '../messages';
import css from './agencies.module.css';

interface Props {
  value?: string;
  onChange: (code: string | undefined) => void;
  disabled?: boolean;
}

interface Node {
  value: string;
  label: string;
  isLeaf: boolean;
  children?: Node[];
}

const toNode = (region: PickRegionsQuery['regions'][number]): Node => ({
  value: region.code,
  label: region.name,
  isLeaf: region.level === 'COUNTY',
});

/** A region of GB/T 2260: province, city, county, read level by level. */
export function RegionSelect({ value, onChange, disabled }: Props) {
  const t = useT();
  const client = useClient();
  const [roots] = useQuery({ query: PickRegionsDocument, variables: {} });
  const [children, setChildren] = useState<Record<string, Node[]>>({});

  const grow = (node: Node): Node => ({ ...node, children: children[node.value]?.map(grow) });
  const open = async (path: Node[]): Promise<void> => {
    const parent = path[path.length - 1];
    const answer = await client.query(PickRegionsDocument, { parentCode: parent.value }).toPromise();
    setChildren((known) => ({ ...known, [parent.value]: (answer.data?.regions ?? []).map(toNode) }));
  };

  return (
    <Cascader
      changeOnSelect
      className={css.region}
      allowClear
      disabled={disabled}
      aria-label={t('agencyPicker.region')}
      placeholder={t('agencyPicker.allRegions')}
      options={(roots.data?.regions ?? []).map(toNode).map(grow)}
      loadData={(path) => void open(path as Node[])}
      defaultValue={value ? pathTo(value) : undefined}
      onChange={(path) => onChange((path as string[] | undefined)?.at(-1))}
    />
  );
}

/** 440104 lies in 440100 lies in 440000. */
function pathTo(code: string): string[] {
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  return [...new Set([province, city, code])];
}
