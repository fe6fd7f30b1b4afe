-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name postgresql sha256:1a894f9444b44889acf7fad9cbd74ffd4c0335aadf4a4118102ac4affa3e7271
-- part 1 of 1, transactional

alter table t alter column nick set data type integer using nick::integer;
