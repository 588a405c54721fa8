import type {
  AgencyFieldsFragment, EditReferralInput, MaterialKind, OfficerInput, ReferralFieldsFragment, ReferralItemInput,
} from '../../../generated/graphql';
import type { UploadedFile } from '../../../shared/upload';
import { toItemInput } from '../acts/items-input';
import { MATERIAL_KINDS } from '../material-kinds';

export interface MaterialValue {
  reason: string;
  files: UploadedFile[];
}

/** The half-filled referral as the wizard holds it. */
export interface WizardValues {
  toAgency: AgencyFieldsFragment;
  /** Why it goes to another than the list of responsibilities names. */
  routeReason: string;
  offenceCode: string;
  legalBasis: string;
  report: string;
  advice: string;
  officers: OfficerInput[];
  priorPenalties: string;
  items: ReferralItemInput[];
  materials: Record<MaterialKind, MaterialValue>;
}

const blankOfficer = (): OfficerInput => ({ name: '', certificateNo: '', phone: '' });

/** At least two officers are needed (310号令 第五条), so two rows are always there. */
const twoRows = (officers: OfficerInput[]): OfficerInput[] => [...officers, blankOfficer(), blankOfficer()].slice(0, Math.max(2, officers.length));

export function valuesOf(referral: ReferralFieldsFragment): WizardValues {
  const draft = referral.draft;
  const material = (kind: MaterialKind): MaterialValue => {
    const found = referral.materials.find((each) => each.kind === kind);
    return {
      reason: found?.reason ?? '',
      files: (found?.attachments ?? []).map(({ id, name, size, sha256 }) => ({ id, name, size, sha256 })),
    };
  };
  return {
    toAgency: referral.toAgency,
    routeReason: '',
    offenceCode: draft?.offenceCode ?? '',
    legalBasis: draft?.legalBasis ?? '',
    report: draft?.report ?? '',
    advice: draft?.advice ?? '',
    officers: twoRows((draft?.officers ?? []).map(({ name, certificateNo, phone }) => ({ name, certificateNo, phone }))),
    priorPenalties: draft?.priorPenalties ?? '',
    items: (draft?.items ?? []).map(toItemInput),
    materials: Object.fromEntries(MATERIAL_KINDS.map((kind) => [kind, material(kind)])) as WizardValues['materials'],
  };
}

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

export function inputOf(id: string, expectedVersion: number, values: WizardValues): EditReferralInput {
  return {
    id,
    expectedVersion,
    toAgencyId: values.toAgency.id,
    routeReason: orNull(values.routeReason),
    offenceCode: values.offenceCode,
    legalBasis: values.legalBasis.trim(),
    report: values.report.trim(),
    advice: values.advice.trim(),
    officers: values.officers
      .filter((officer) => officer.name.trim() || officer.certificateNo.trim())
      .map((officer) => ({ name: officer.name.trim(), certificateNo: officer.certificateNo.trim(), phone: orNull(officer.phone) })),
    priorPenalties: orNull(values.priorPenalties),
    items: values.items
      .filter((item) => item.name.trim())
      .map((item) => ({
        name: item.name.trim(), quantity: item.quantity.trim(), feature: orNull(item.feature), location: orNull(item.location),
        sourceMeasure: orNull(item.sourceMeasure), value: orNull(item.value),
      })),
    materials: MATERIAL_KINDS.map((kind) => ({
      kind,
      reason: orNull(values.materials[kind].reason),
      fileIds: values.materials[kind].files.map((file) => file.id),
    })),
  };
}
