-- cairn 20261121093000__lk110_not_online postgresql sha256:0f4c1b12bf8e8603fd777c3a7637f1ee0718509934eb483a2be28d64d8d43284
-- part 1 of 3, transactional

set local lock_timeout = '3s';
alter table author add column lot float(53);
alter table author alter column lot set default random();

-- cairn 20261121093000__lk110_not_online postgresql sha256:02b5abc05e4cffcb7ec9df19c0b274c2bb13a369374bb9242f340d340be9da3a
-- part 2 of 3, not transactional

do $$
declare
    cairn_pages bigint := pg_relation_size('author') / current_setting('block_size')::bigint;
begin
    for cairn_page in 0..cairn_pages by 500 loop
        update author set lot = random()
        where lot is null and ctid >= format('(%s,0)', cairn_page)::tid and ctid < format('(%s,0)', cairn_page + 500)::tid;
        commit;
    end loop;
end
$$;

-- cairn 20261121093000__lk110_not_online postgresql sha256:07eab7f1aaef76ee18cc7cf172c6bc64372f8c104d386187af2465ef3d28f548
-- part 3 of 3, transactional

update author set lot = random() where lot is null;
