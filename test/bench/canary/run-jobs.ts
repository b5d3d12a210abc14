import { Worker } from 'node:worker_threads'
import { type Job, type JobResult, nameOfJob } from './jobs.ts'

/**
 * Runs the jobs on this many threads. The results come back in the order of the jobs.
 * @param onDone told after each job
 */
export async function runJobs(
  jobs: readonly Job[],
  seed: number,
  threads: number,
  onDone: (done: number, job: string) => void,
): Promise<JobResult[]> {
  const results = new Array<JobResult>(jobs.length)
  let next = 0
  let done = 0
  const runOn = async (worker: Worker): Promise<void> => {
    while (next < jobs.length) {
      const index = next++
      const job = jobs[index]
      if (job === undefined) return
      results[index] = await ask(worker, job, seed)
      onDone(++done, nameOfJob(job))
    }
  }
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)))
  try {
    await Promise.all(workers.map(runOn))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return results
}

function ask(worker: Worker, job: Job, seed: number): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', onMessage)
      worker.off('error', onError)
      act()
    }
    const onMessage = (result: JobResult): void => settle(() => resolve(result))
    const onError = (error: unknown): void => settle(() => reject(error))
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.postMessage({ job, seed })
  })
}
