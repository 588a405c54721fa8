import { canonicalJson, sha256 } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';

export const MATERIAL_KINDS = ['TRANSFER_LETTER', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'OTHER'] as const;
/** 310号令 第六条: ①移送书 ②调查报告 ③涉案物品清单 ④检验报告或鉴定结论 ⑤其他材料. */
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** The letter and the report always go; the others may be replaced by the reason why they do not apply. */
const NO_SUBSTITUTE: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['TRANSFER_LETTER', 'INVESTIGATION_REPORT']);

export interface Officer { readonly name: string; readonly certificateNo: string; readonly phone: string | null }

export interface PacketAttachment {
  readonly id: string; readonly slot: string; readonly name: string; readonly size: number; readonly sha256: string;
  readonly mediaType: string; readonly uploadedAt: string;
}

export interface PacketMaterial {
  readonly kind: MaterialKind;
  readonly provided: boolean;
  readonly reason: string | null;
  readonly attachments: readonly PacketAttachment[];
}

/** Exactly what the receiver reads: built by one statement, shown as a preview, frozen when it goes. */
export interface Packet {
  readonly title: string;
  readonly number: string | null;
  readonly amountInvolved: string | null;
  readonly report: string;
  readonly officers: readonly Officer[];
  readonly materials: readonly PacketMaterial[];
  readonly items: readonly unknown[];
  readonly [field: string]: unknown;
}

export interface MaterialCheck {
  readonly kind: MaterialKind;
  readonly required: boolean;
  readonly reasonAllowed: boolean;
  readonly status: 'READY' | 'REASONED' | 'MISSING';
}

/** 齐备检查 (N03): each of the five is there, or says why not, or is missing. */
export function checkMaterials(materials: readonly Pick<PacketMaterial, 'kind' | 'provided' | 'reason'>[]): MaterialCheck[] {
  return MATERIAL_KINDS.map((kind) => {
    const material = materials.find((each) => each.kind === kind);
    const reasonAllowed = !NO_SUBSTITUTE.has(kind);
    const reasoned = reasonAllowed && Boolean(material?.reason?.trim());
    return { kind, required: true, reasonAllowed, status: material?.provided ? 'READY' : reasoned ? 'REASONED' : 'MISSING' };
  });
}

export const missingOf = (checks: readonly MaterialCheck[]): MaterialKind[] =>
  checks.filter(({ status }) => status === 'MISSING').map(({ kind }) => kind);

/** SHA-256 over the canonical JSON of what goes: the same text in, the same hash out, on any machine. */
export const packetHash = (packet: Packet): string => sha256(canonicalJson(packet));

const OFFICERS_NEEDED = 2;

/** 310号令 第五条: two or more officers, by certificate number, and a written report. */
export function reportProblems(content: { readonly report: string; readonly officers: readonly Officer[] }): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!content.report.trim()) problems.push({ field: 'report', code: 'REQUIRED' });
  const numbers = content.officers.map(({ certificateNo }) => certificateNo.trim());
  content.officers.forEach(({ name, certificateNo }, index) => {
    if (!name.trim()) problems.push({ field: `officers.${index}.name`, code: 'REQUIRED' });
    if (!certificateNo.trim()) problems.push({ field: `officers.${index}.certificateNo`, code: 'REQUIRED' });
    else if (numbers.indexOf(certificateNo.trim()) !== index) problems.push({ field: `officers.${index}.certificateNo`, code: 'SAME_CERTIFICATE' });
  });
  if (content.officers.length < OFFICERS_NEEDED) problems.push({ field: 'officers', code: 'TWO_OFFICERS' });
  return problems;
}
