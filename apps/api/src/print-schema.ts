import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { printSchema, lexicographicSortSchema } from 'graphql';
import { RESOLVERS, SCALARS } from './resolvers.js';

/** Writes the schema that the code describes to apps/api/schema.gql: committed, and compared on every change. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
const schema = await app.get(GraphQLSchemaFactory).create([...RESOLVERS], [...SCALARS]);
await writeFile('apps/api/schema.gql', `# Generated from the code; do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
