-- cairn 20261121093000__lk121_online_where_there_are_no_batches postgresql sha256:e58c39ff65ddca1e41e91d5843ff36a4cc0fd9df202514f42729a11bce6706d7
-- part 1 of 5, transactional

set local lock_timeout = '3s';

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);

-- cairn 20261121093000__lk121_online_where_there_are_no_batches postgresql sha256:17ceea703d18a6b8981305bda50520a807db7338826b18d64510eaf9402e4871
-- part 2 of 5, not transactional

do $$
declare
    cairn_pages bigint := pg_relation_size('author') / current_setting('block_size')::bigint;
begin
    for cairn_page in 0..cairn_pages by 500 loop
        update author set email = 'none'
        where email is null and ctid >= format('(%s,0)', cairn_page)::tid and ctid < format('(%s,0)', cairn_page + 500)::tid;
        commit;
    end loop;
end
$$;

-- cairn 20261121093000__lk121_online_where_there_are_no_batches postgresql sha256:c2a34be33f4cd9a125d04caa90d1ec980761a4f22b753a0544de379cc1719287
-- part 3 of 5, transactional

set local lock_timeout = '3s';
alter table author add constraint cairn_not_null_email check (email is not null) not valid;

-- cairn 20261121093000__lk121_online_where_there_are_no_batches postgresql sha256:fd150ac6bf686ce4f1e150dcbf3de8a7c743efe5914c34287de7a967baf4c075
-- part 4 of 5, transactional

update author set email = 'none' where email is null;
alter table author validate constraint cairn_not_null_email;

-- cairn 20261121093000__lk121_online_where_there_are_no_batches postgresql sha256:9999f2c97663aa4988815ee4022e31244f2d7d8234b19f58c195014c12405d6f
-- part 5 of 5, transactional

set local lock_timeout = '3s';
alter table author alter column email set not null;
alter table author drop constraint cairn_not_null_email;
