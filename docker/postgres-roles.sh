#!/bin/sh
# Runs once, when the database is made: three roles, none of them above row-level security.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<SQL
create role portal_owner login nosuperuser nobypassrls password '$OWNER_DB_PASSWORD';
create role portal_api login nosuperuser nobypassrls password '$API_DB_PASSWORD';
create role portal_worker login nosuperuser nobypassrls password '$WORKER_DB_PASSWORD';
alter database $POSTGRES_DB owner to portal_owner;
alter schema public owner to portal_owner;
revoke all on database $POSTGRES_DB from public;
grant connect on database $POSTGRES_DB to portal_owner, portal_api;
grant connect, temporary on database $POSTGRES_DB to portal_worker;
SQL
