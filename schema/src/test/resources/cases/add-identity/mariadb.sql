-- cairn 20261121093000__add_identity mariadb sha256:2b722ec3ad5779a47b3a13d0e22513342b6c990da2f0cc81292a1ab6c1621316
-- part 1 of 1, not transactional

-- LK116 warning: to have column id begin to number itself, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column id bigint not null auto_increment;
