import type { SameKeys } from '../zh-CN';
import type { sharing as zh } from '../zh-CN/sharing';

export const sharing: SameKeys<typeof zh> = {
  'SharingClass.UNCONDITIONAL': 'Shared without conditions', 'SharingClass.CONDITIONAL': 'Shared on conditions', 'SharingClass.NOT_SHARED': 'Not shared',
  'CatalogueEntryState.DRAFT': 'Being written', 'CatalogueEntryState.IN_REVIEW': 'To be reviewed', 'CatalogueEntryState.PUBLISHED': 'Published', 'CatalogueEntryState.CHANGING': 'Being changed', 'CatalogueEntryState.CHANGE_IN_REVIEW': 'Change to be reviewed', 'CatalogueEntryState.WITHDRAWN': 'Withdrawn',
  'CatalogueEditionState.DRAFT': 'being written', 'CatalogueEditionState.IN_FORCE': 'in force', 'CatalogueEditionState.SUPERSEDED': 'superseded',
  'DataLevel.GENERAL': 'General', 'DataLevel.IMPORTANT': 'Important', 'DataLevel.SENSITIVE_PERSONAL': 'Sensitive personal data',
  'DataFormat.TABLE': 'Table', 'DataFormat.DOCUMENT': 'Documents', 'DataFormat.SERVICE': 'Service',
  'DataRefresh.REAL_TIME': 'At once', 'DataRefresh.DAILY': 'Daily', 'DataRefresh.WEEKLY': 'Weekly', 'DataRefresh.MONTHLY': 'Monthly', 'DataRefresh.QUARTERLY': 'Quarterly', 'DataRefresh.YEARLY': 'Yearly', 'DataRefresh.IRREGULAR': 'Now and then',
  'DataFreshness.FRESH': 'As fresh as promised', 'DataFreshness.STALE': 'Staler than promised', 'DataFreshness.UNKNOWN': 'No day promised',
  'SharingWay.FILE': 'Uploaded file', 'SharingWay.INLINE': 'Table filled in here',
  'DataFieldType.TEXT': 'Text', 'DataFieldType.NUMBER': 'Number', 'DataFieldType.MONEY': 'Money', 'DataFieldType.DAY': 'Day',
  'DataSensitivity.OPEN': 'Open', 'DataSensitivity.INTERNAL': 'Internal', 'DataSensitivity.SENSITIVE': 'Sensitive',
  'DataMask.NONE': 'Not masked', 'DataMask.NAME': 'Name: family name only', 'DataMask.ID_NUMBER': 'Document number: first three, last four', 'DataMask.PHONE': 'Telephone: first three, last four', 'DataMask.ALL': 'Masked whole',
  'data.catalogue': 'Data catalogue', 'data.intro': 'What agencies hold and may be asked for. The portal keeps the catalogue and its clocks; it is no exchange system of its own (Order 809, art. 31).',
  'data.find': 'Find by name, field or number', 'data.anyClass': 'All classes', 'data.mineOnly': 'Only ours', 'data.mine': 'Ours', 'data.clear': 'Clear the filter',
  'data.none': 'The catalogue is empty', 'data.noneText': 'Agencies write entries of what they hold; the conference office reviews and publishes them.', 'data.noneFound': 'No entry matches',
  'data.row.fields': '{count} fields', 'data.row.upTo': 'data up to {day}',
  'data.new': 'Write an entry', 'data.save': 'Save the entry', 'data.edit': 'Edit', 'data.submit': 'Hand in for review', 'data.submitText': 'The conference office then reviews it within 2 workdays.',
  'data.publish': 'Publish', 'data.publishText': 'Every agency then sees it; the former edition stays on record.', 'data.return': 'Send back', 'data.returnText': 'The owner then edits it; the term still runs from the day of the change.', 'data.opinion': 'Opinion (optional)', 'data.reason': 'Reason',
  'data.change': 'Report a change', 'data.changeText': 'The entry is brought up to date within 10 workdays of the change; the edition in force stays until the new one is published.', 'data.changedOn': 'Day of the change', 'data.whatChanged': 'What changed',
  'data.extend': 'Take more time', 'data.extendText': 'Five workdays more in special circumstances, once.', 'data.approver': 'Who agreed', 'data.withdraw': 'Withdraw', 'data.withdrawText': 'It can no longer be asked for; what was granted ends by itself.',
  'data.edition': 'Edition', 'data.editionOf': 'Edition {number}', 'data.clocks': 'Running terms', 'data.facts': 'The entry', 'data.owner': 'Held by', 'data.name': 'Name', 'data.summary': 'What it holds', 'data.class': 'Sharing class', 'data.conditions': 'Conditions',
  'data.classBasis': 'Basis of the class', 'data.classBasisHint': 'For what is not shared: the law, the regulation or the decision of the State Council, with its article.', 'data.level': 'Level', 'data.format': 'Format', 'data.refresh': 'Refreshed', 'data.way': 'Handed over as', 'data.refreshedOn': 'Data up to',
  'data.checks': 'Checked before', 'data.secrecyChecked': 'Checked for secrets', 'data.secrecyHint': 'State and work secrets stay out of the catalogue.', 'data.impactAssessed': 'Impact on personal data assessed', 'data.impactHint': 'Needed first for sensitive personal data.', 'data.publishedAt': 'Published',
  'data.fields': 'Fields', 'data.field.nth': 'Field {number}', 'data.field.title': 'Name', 'data.field.key': 'Code', 'data.field.keyHint': 'Small letters, digits, underscore: id_number', 'data.field.type': 'Type', 'data.field.sensitivity': 'Sensitivity', 'data.field.mask': 'Masking', 'data.field.note': 'Note (optional)',
  'data.field.add': 'Add a field', 'data.field.remove': 'Remove this field',
};
