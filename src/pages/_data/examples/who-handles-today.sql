-- Who handles each task today, and how that is known: one join. Where the assignee ended without a successor, these are
-- the bodies that took over some of its work, and the units on its territory.
-- In a folder with these three CSV files: sqlite3 < who-handles-today.sql
.import --csv tasks.csv tasks
.import --csv tasks-assignees.csv tasks_assignees
.import --csv agencies-today-work.csv work
.mode tabs
select tasks.id, coalesce(nullif(work.agency, ''), work.commune), work."name.vi", work.basis
from tasks
join tasks_assignees as assignees on assignees.entry_id = tasks.id
left join work on work.entry_id = assignees.value
order by tasks.rowid, assignees.rowid, work.rowid;
