-- cairn 20261121093000__en101_not_when_one_is_added h2 sha256:bca251c868a678da23bc97651729b708862eec55c52039c25093ceca870a8095
-- part 1 of 1, not transactional

alter domain Genre rename to Genre_old;
create domain Genre as varchar(6) check (value in ('NOVEL', 'POETRY'));
alter table book alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
drop domain Genre_old;
