import { canonicalJson, sha256 } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';

/** Every kind of material, in the order in which a packet lists them. */
export const MATERIAL_KINDS = [
  'TRANSFER_LETTER', 'OPINION_LETTER', 'AUDIT_LETTER', 'DECISION', 'INVESTIGATION_REPORT', 'ITEM_LIST', 'INSPECTION_REPORT', 'FINDING_LIST', 'EVIDENCE', 'OTHER',
] as const;
/** 移送书 or 函 · 检察意见书 · 审计移送处理书 · 决定书 · 调查报告 · 涉案物品清单 · 检验报告或鉴定结论 · 问题清单 · 证据材料 · 其他材料 */
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** One kind of material that a packet must hold, or say why not. */
export interface MaterialRule {
  readonly kind: MaterialKind;
  /** Its absence stops the sending; a reason stands in for it only where `reasonAllowed`. */
  readonly required: boolean;
  readonly reasonAllowed: boolean;
}

/** 310号令 第六条: ①移送书 ②调查报告 ③涉案物品清单 ④检验报告或鉴定结论 ⑤其他材料. The first two always go. */
export const FIVE_MATERIALS: readonly MaterialRule[] = [
  { kind: 'TRANSFER_LETTER', required: true, reasonAllowed: false },
  { kind: 'INVESTIGATION_REPORT', required: true, reasonAllowed: false },
  { kind: 'ITEM_LIST', required: true, reasonAllowed: true },
  { kind: 'INSPECTION_REPORT', required: true, reasonAllowed: true },
  { kind: 'OTHER', required: true, reasonAllowed: true },
];

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
  /** ABSENT: not there, and need not be. */
  readonly status: 'READY' | 'REASONED' | 'MISSING' | 'ABSENT';
}

/** 齐备检查 (N03): each that the packet must hold is there, or says why not, or is missing. */
export function checkMaterials(rules: readonly MaterialRule[], materials: readonly Pick<PacketMaterial, 'kind' | 'provided' | 'reason'>[]): MaterialCheck[] {
  return rules.map(({ kind, required, reasonAllowed }) => {
    const material = materials.find((each) => each.kind === kind);
    const reasoned = reasonAllowed && Boolean(material?.reason?.trim());
    return { kind, required, reasonAllowed, status: material?.provided ? 'READY' : reasoned ? 'REASONED' : required ? 'MISSING' : 'ABSENT' };
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
