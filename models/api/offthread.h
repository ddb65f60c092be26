// Large bodies are decoded in the thread pool, small ones at once: the GUI thread must not be held up by an answer.
#pragma once

#include "result.h"
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

/// Bodies from this size on leave the calling thread; smaller ones decode faster than a thread wakes up.
inline constexpr qsizetype largeBody = 32 * 1024;

/// Calls done(decode(body)) on the calling thread: at once for a small body, later for a large one, and then only while
/// the context lives. The context lives on the calling thread.
template <typename T>
void decodeOffThread(const QByteArray &body, QObject *context, std::function<Result<T>(const QByteArray &)> decode,
                     std::function<void(Result<T>)> done)
{
    if (body.size() < largeBody)
        return done(decode(body));
    const auto result = std::make_shared<std::optional<Result<T>>>();
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start(); // told here, it wakes nobody
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, result, done = std::move(done)] {
        watcher->deleteLater();
        done(std::move(**result));
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([body, decode, result, promise] {
        *result = decode(body);
        promise->finish();
    });
}
