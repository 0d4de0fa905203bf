-- Run once on an empty volume by init.sh, which sets @owner_password and @app_password.
create database if not exists ciyan character set utf8mb4 collate utf8mb4_bin;

set @statement = concat('create user ciyan_owner@''%'' identified by ', quote(@owner_password));
prepare make from @statement; execute make; deallocate prepare make;
grant all on ciyan.* to ciyan_owner@'%' with grant option;

-- show view only lets it connect; the product grants what each table allows, of ledger and audit rows select and insert
set @statement = concat('create user ciyan_app@''%'' identified by ', quote(@app_password));
prepare make from @statement; execute make; deallocate prepare make;
grant show view on ciyan.* to ciyan_app@'%';
