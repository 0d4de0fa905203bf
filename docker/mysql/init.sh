#!/bin/sh
# Passwords come from the environment and go in through standard input, so that no list of processes shows them.
set -eu
case "$CIYAN_DB_PASSWORD$CIYAN_DB_APP_PASSWORD" in
  *[!A-Za-z0-9]*) echo "init.sh: passwords are letters and digits only" >&2; exit 1 ;;
esac
{
  echo "set @owner_password = '$CIYAN_DB_PASSWORD', @app_password = '$CIYAN_DB_APP_PASSWORD';"
  cat /ciyan/init.sql
} | MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --protocol=socket -u root
