CREATE TABLE task_queue (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  task_key text NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'processing', 'done', 'failed')),
  retries integer DEFAULT 0 NOT NULL,
  last_attempt_at timestamptz,
  CONSTRAINT task_queue_pkey PRIMARY KEY (id),
  CONSTRAINT task_queue_task_key_key UNIQUE (task_key)
);
