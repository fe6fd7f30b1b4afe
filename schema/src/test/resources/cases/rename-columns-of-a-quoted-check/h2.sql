-- cairn 20261121093000__rename_columns_of_a_quoted_check h2 sha256:14066ca645682bd42125d1bfc4cf20543410b25553af86c8145c54a74095239d
-- part 1 of 1, not transactional

alter table "Vehicle" drop constraint "ck_vehicle";

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table "Vehicle" rename column "doors" to "doorCount";

-- DF107 warning: the check ("title" <> 'doors' or ("doorCount" is not null)) on Vehicle is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from Vehicle where not ("title" <> 'doors' or ("doorCount" is not null)).
alter table "Vehicle" add constraint "ck_vehicle" check ("title" <> 'doors' or ("doorCount" is not null));
