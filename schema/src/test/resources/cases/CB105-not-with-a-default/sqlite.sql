-- cairn 20261121093000__cb105_not_with_a_default sqlite sha256:961aaf354844e7ad195e7cfa53b3cf5c46d3e6c0c6ff9075f38d4eb366aa2396
-- part 1 of 1, transactional

alter table author add column email varchar(50) default 'none' not null;
