#!/bin/sh
# Passwords come from files and go in through standard input, so that neither a list of processes nor the environment shows them.
set -eu
owner=$(cat /run/secrets/db_password)
app=$(cat /run/secrets/db_app_password)
case "$owner$app" in
  *[!A-Za-z0-9]*) echo "init.sh: passwords are letters and digits only" >&2; exit 1 ;;
esac
{
  echo "set @owner_password = '$owner', @app_password = '$app';"
  cat /ciyan/init.sql
} | MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --protocol=socket -u root
