// Pure work off the GUI thread, for lists so long that working on them would stop the hand.
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

/// Runs work() in the pool and then done(result) on the context's thread, unless the context died meanwhile. What work
/// captured is let go before done() runs, so that the lists it shared are not copied when they are written to.
template <typename Work, typename Done>
void inPool(QThreadPool *pool, QObject *context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        auto future = watcher->future();
        done(future.takeResult());
    });
    watcher->setFuture(promise->future());
    pool->start([promise, held = std::make_shared<Work>(std::move(work))]() mutable {
        T result = (*held)();
        held.reset();
        promise->addResult(std::move(result));
        promise->finish();
    });
}
