/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment RefusalFields on Refusal {\n  code\n  message\n  rule\n  nextStep\n  fields {\n    field\n    code\n    message\n  }\n}\n\nfragment ConflictFields on EditConflict {\n  code\n  message\n  nextStep\n  currentVersion\n  changedBy\n  changedAt\n  differences {\n    field\n    yours\n    theirs\n  }\n}\n\nfragment ActionFields on AvailableAction {\n  action\n  allowed\n  code\n  reason\n  whoCan\n}": typeof types.RefusalFieldsFragmentDoc,
    "fragment AgencyFields on Agency {\n  id\n  name\n  shortName\n  kind\n  region {\n    code\n    name\n    level\n    parentCode\n  }\n}\n\nfragment MeFields on Me {\n  person {\n    id\n    displayName\n    account\n  }\n  seat {\n    id\n    kind\n    title\n  }\n  capacity\n  onBehalfOf\n  agency {\n    ...AgencyFields\n  }\n  holdings {\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        shortName\n      }\n    }\n    capacity\n    current\n  }\n  permissions\n  locale\n  sessionExpiresAt\n  serverTime\n}\n\nquery Me {\n  me {\n    ...MeFields\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}\n\nmutation SwitchSeat($seatId: ID!) {\n  switchSeat(seatId: $seatId) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n    ... on Done {\n      ok\n    }\n    ...RefusalFields\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}": typeof types.AgencyFieldsFragmentDoc,
};
const documents: Documents = {
    "fragment RefusalFields on Refusal {\n  code\n  message\n  rule\n  nextStep\n  fields {\n    field\n    code\n    message\n  }\n}\n\nfragment ConflictFields on EditConflict {\n  code\n  message\n  nextStep\n  currentVersion\n  changedBy\n  changedAt\n  differences {\n    field\n    yours\n    theirs\n  }\n}\n\nfragment ActionFields on AvailableAction {\n  action\n  allowed\n  code\n  reason\n  whoCan\n}": types.RefusalFieldsFragmentDoc,
    "fragment AgencyFields on Agency {\n  id\n  name\n  shortName\n  kind\n  region {\n    code\n    name\n    level\n    parentCode\n  }\n}\n\nfragment MeFields on Me {\n  person {\n    id\n    displayName\n    account\n  }\n  seat {\n    id\n    kind\n    title\n  }\n  capacity\n  onBehalfOf\n  agency {\n    ...AgencyFields\n  }\n  holdings {\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        shortName\n      }\n    }\n    capacity\n    current\n  }\n  permissions\n  locale\n  sessionExpiresAt\n  serverTime\n}\n\nquery Me {\n  me {\n    ...MeFields\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}\n\nmutation SwitchSeat($seatId: ID!) {\n  switchSeat(seatId: $seatId) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n    ... on Done {\n      ok\n    }\n    ...RefusalFields\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}": types.AgencyFieldsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalFields on Refusal {\n  code\n  message\n  rule\n  nextStep\n  fields {\n    field\n    code\n    message\n  }\n}\n\nfragment ConflictFields on EditConflict {\n  code\n  message\n  nextStep\n  currentVersion\n  changedBy\n  changedAt\n  differences {\n    field\n    yours\n    theirs\n  }\n}\n\nfragment ActionFields on AvailableAction {\n  action\n  allowed\n  code\n  reason\n  whoCan\n}"): (typeof documents)["fragment RefusalFields on Refusal {\n  code\n  message\n  rule\n  nextStep\n  fields {\n    field\n    code\n    message\n  }\n}\n\nfragment ConflictFields on EditConflict {\n  code\n  message\n  nextStep\n  currentVersion\n  changedBy\n  changedAt\n  differences {\n    field\n    yours\n    theirs\n  }\n}\n\nfragment ActionFields on AvailableAction {\n  action\n  allowed\n  code\n  reason\n  whoCan\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AgencyFields on Agency {\n  id\n  name\n  shortName\n  kind\n  region {\n    code\n    name\n    level\n    parentCode\n  }\n}\n\nfragment MeFields on Me {\n  person {\n    id\n    displayName\n    account\n  }\n  seat {\n    id\n    kind\n    title\n  }\n  capacity\n  onBehalfOf\n  agency {\n    ...AgencyFields\n  }\n  holdings {\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        shortName\n      }\n    }\n    capacity\n    current\n  }\n  permissions\n  locale\n  sessionExpiresAt\n  serverTime\n}\n\nquery Me {\n  me {\n    ...MeFields\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}\n\nmutation SwitchSeat($seatId: ID!) {\n  switchSeat(seatId: $seatId) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n    ... on Done {\n      ok\n    }\n    ...RefusalFields\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}"): (typeof documents)["fragment AgencyFields on Agency {\n  id\n  name\n  shortName\n  kind\n  region {\n    code\n    name\n    level\n    parentCode\n  }\n}\n\nfragment MeFields on Me {\n  person {\n    id\n    displayName\n    account\n  }\n  seat {\n    id\n    kind\n    title\n  }\n  capacity\n  onBehalfOf\n  agency {\n    ...AgencyFields\n  }\n  holdings {\n    seat {\n      id\n      title\n      agency {\n        id\n        name\n        shortName\n      }\n    }\n    capacity\n    current\n  }\n  permissions\n  locale\n  sessionExpiresAt\n  serverTime\n}\n\nquery Me {\n  me {\n    ...MeFields\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}\n\nmutation SwitchSeat($seatId: ID!) {\n  switchSeat(seatId: $seatId) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}\n\nmutation ChangePassword($currentPassword: String!, $newPassword: String!) {\n  changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {\n    ... on Done {\n      ok\n    }\n    ...RefusalFields\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ... on SignedIn {\n      me {\n        ...MeFields\n      }\n    }\n    ...RefusalFields\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;