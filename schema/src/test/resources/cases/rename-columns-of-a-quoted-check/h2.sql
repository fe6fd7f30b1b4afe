-- cairn 20261121093000__rename_columns_of_a_quoted_check h2 sha256:c57b24ff1026e3f0ad67d206203fc6c1d3dc6d4db1d4e8fae8f564af04838891
-- part 1 of 1, not transactional

alter table "Vehicle" drop constraint "ck_vehicle";

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table "Vehicle" rename column "doors" to "doorCount";

alter table "Vehicle" add constraint "ck_vehicle" check ("title" <> 'doors' or ("doorCount" is not null));
