-- cairn 20261121093000__change_comments postgresql sha256:75154da152e4f2c3939df1f5bec712fb179c3dfcc1ff2c2a4727ec320fd90cfd
-- part 1 of 1, transactional

comment on column t.x is '''x''';
comment on table t is 'it''s';
