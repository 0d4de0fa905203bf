#!/bin/sh
# The schema's owner runs migrations and grants; the application user gets its rights from them, table by table.
set -eu
mysql -uroot -p"$MYSQL_ROOT_PASSWORD" <<SQL
create database if not exists ciyan character set utf8mb4 collate utf8mb4_bin;
create user if not exists 'ciyan_owner'@'%' identified by '$OWNER_PASSWORD';
grant all on ciyan.* to 'ciyan_owner'@'%' with grant option;
create user if not exists 'ciyan_app'@'%' identified by '$APP_PASSWORD';
grant show view on ciyan.* to 'ciyan_app'@'%';
SQL
