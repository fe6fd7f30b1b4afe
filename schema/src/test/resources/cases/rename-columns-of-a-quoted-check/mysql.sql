-- cairn 20261121093000__rename_columns_of_a_quoted_check mysql sha256:2973d67f78eeded5d893ecd700b4ec12f64b3a7729f974f31a3f338cd23876fc
-- part 1 of 1, not transactional

alter table `Vehicle` /*!80016 drop check `ck_vehicle` */;

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table `Vehicle` rename column `doors` to `doorCount`;

-- LK116 warning: to add check ck_vehicle, the server copies all of Vehicle, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table `Vehicle` add constraint `ck_vehicle` check (`title` <> 'doors' or (`doorCount` is not null));
